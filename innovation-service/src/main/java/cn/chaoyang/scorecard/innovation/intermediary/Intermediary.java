package cn.chaoyang.scorecard.innovation.intermediary;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A body that brings achievements to those who use them. */
@Entity
@Table(name = "intermediary")
public class Intermediary extends RegisterRecord {

    public String name;
    public String creditCode;
    public String kind;
    public String level;
    public String stage;
    public String documentNo;
    public LocalDate recognisedOn;
    public LocalDate validUntil;
    public LocalDate revokedOn;

    /** 技术经理人 */
    public Long managers;

    public String districtBasis;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return name + '|' + kind;
    }

    @Override
    public String title() {
        return name;
    }
}
