package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One enterprise's enrolment, with the score the city handed down, if any; none is worked out here. */
@Entity
@Table(name = "points_enrolment")
public class PointsEnrolment extends RegisterRecord {

    public String creditCode;
    public String enterpriseName;
    public LocalDate enrolledOn;

    /** The last day. */
    public LocalDate leftOn;

    public String score;
    public LocalDate scoredOn;
    public String scoreSource;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return creditCode;
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
