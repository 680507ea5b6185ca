package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one contributor promised or paid to a fund on one day; a reduction is an amount below 0. */
@Entity
@Table(name = "capital")
public class Capital extends RegisterRecord {

    public String fund;
    public String fundName;
    public String kind;
    public String contributor;

    /** 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal amount;

    public LocalDate effectiveOn;
    public String documentNo;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return fundName + '|' + kind + '|' + contributor + '|' + effectiveOn;
    }

    @Override
    public String title() {
        return fundName + ' ' + contributor;
    }
}
