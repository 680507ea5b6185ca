package cn.chaoyang.scorecard.innovation.construction;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A major construction project and the days it passed its four stages. */
@Entity
@Table(name = "construction")
public class Construction extends RegisterRecord {

    public String name;
    public String park;
    public String owner;

    /** 规划控制 */
    public LocalDate plannedOn;

    /** 项目可研 */
    public LocalDate studiedOn;

    /** 立项审批 */
    public LocalDate approvedOn;

    /** 项目跟踪: work has begun. */
    public LocalDate begunOn;

    public LocalDate finishedOn;
    public String documentNo;

    /** 总投资, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal investment;

    /** 累计完成投资, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal invested;

    public String progress;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }
}
