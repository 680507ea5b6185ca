package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One time an enterprise came into the district or left it; as many as there were. */
@Entity
@Table(name = "enterprise_move")
public class Move extends RegisterRecord {

    static final String IN = "IN";

    public String creditCode;
    public String enterpriseName;
    public String direction;

    /** Into the district: the first day it counts; out of it: the first day it no longer counts. */
    public LocalDate movedOn;

    /** Where it came from or went to. */
    public String otherPlace;

    public String note;

    boolean in() {
        return IN.equals(direction);
    }

    @Override
    protected String computeNaturalKey() {
        return creditCode + '|' + movedOn;
    }

    @Override
    protected String computeSubject() {
        return creditCode;
    }

    @Override
    public String title() {
        return enterpriseName + ' ' + movedOn;
    }
}
