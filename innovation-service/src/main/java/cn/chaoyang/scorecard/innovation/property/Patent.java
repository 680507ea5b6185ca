package cn.chaoyang.scorecard.innovation.property;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A high-value invention patent and what makes it one. */
@Entity
@Table(name = "patent")
public class Patent extends RegisterRecord {

    public String number;
    public String name;
    public String owner;
    public String creditCode;
    public String reason;
    public LocalDate grantedOn;

    /** The first day it no longer is one. */
    public LocalDate lapsedOn;

    public String portfolio;
    public String districtBasis;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return number;
    }

    @Override
    public String title() {
        return number + ' ' + name;
    }
}
