package cn.chaoyang.scorecard.register.intake.app;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

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
    public String zone;
    public Boolean resident;

    @Override
    protected String computeNaturalKey() {
        return kind + "/" + certificateNo;
    }

    @Override
    protected String computeSubject() {
        return certificateNo;
    }

    @Override
    public String title() {
        return name;
    }
}
