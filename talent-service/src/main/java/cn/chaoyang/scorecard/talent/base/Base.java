package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A base in which education and industry train together. */
@Entity
@Table(name = "base")
public class Base extends RegisterRecord {

    public String kind;
    public String name;
    public String field;
    public String host;
    public String partner;
    public String documentNo;

    /** The day it was recognised or its agreement signed. */
    public LocalDate foundedOn;

    /** The last day. */
    public LocalDate endedOn;

    public String districtBasis;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return kind + '|' + name;
    }

    @Override
    public String title() {
        return name;
    }
}
