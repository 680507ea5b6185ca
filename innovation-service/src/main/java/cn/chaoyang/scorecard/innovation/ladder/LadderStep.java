package cn.chaoyang.scorecard.innovation.ladder;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One enterprise on one rung, from one day to another. */
@Entity
@Table(name = "ladder_step")
public class LadderStep extends RegisterRecord {

    public String creditCode;
    public String enterpriseName;
    public String rung;
    public LocalDate enteredOn;

    /** The last day on the rung. */
    public LocalDate leftOn;

    public String outcome;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return creditCode + '|' + rung + '|' + enteredOn;
    }

    @Override
    protected String computeSubject() {
        return creditCode;
    }

    @Override
    public String title() {
        return enterpriseName;
    }
}
