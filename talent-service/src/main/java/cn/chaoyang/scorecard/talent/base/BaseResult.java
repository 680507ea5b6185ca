package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one base achieved up to the end of one period. */
@Entity
@Table(name = "base_result")
public class BaseResult extends RegisterRecord {

    public String baseName;
    public LocalDate periodFrom;

    /** The last day of the period; its figures count from here. */
    public LocalDate periodUntil;

    /** 订单班人数 */
    public Long orders;

    public Long trainees;

    /** 留本地就业的毕业生 */
    public Long retained;

    public String note;

    @Override
    protected String computeNaturalKey() {
        return baseName + '|' + periodUntil;
    }

    @Override
    public String title() {
        return baseName + " " + periodFrom + "—" + periodUntil;
    }
}
