package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** A record for the tests of the library. */
@Entity
@Table(name = "certificate")
public class Certificate extends RegisterRecord {

    public String kind;
    public String certificateNo;
    public String name;
    public LocalDate issuedOn;
    public BigDecimal revenue;
    public String identityNo;
    public String identityNoIndex;

    @Override
    public String computeNaturalKey() {
        return kind + "/" + certificateNo;
    }

    @Override
    public SortedSet<String> subjectIds() {
        return new TreeSet<>(java.util.List.of(certificateNo));
    }

    @Override
    public String title() {
        return name;
    }
}
