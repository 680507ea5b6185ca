package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What one institution reports of one product for one month: totals, no customers. */
@Entity
@Table(name = "credit_report")
public class CreditReport extends RegisterRecord {

    public String institution;
    public String product;

    /** Any day of the month. */
    public LocalDate month;

    /** 当月新批授信额度, 元, renewals included. */
    @Column(precision = 20, scale = 2)
    public BigDecimal granted;

    /** 其中续授信的原额度, 元: what the renewed lines were before. */
    @Column(precision = 20, scale = 2)
    public BigDecimal renewed;

    /** 月末有效授信余额, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal inForce;

    public Long enterprises;
    public String documentNo;
    public String note;

    /** The day its figures are of. */
    LocalDate monthEnd() {
        return YearMonth.from(month).atEndOfMonth();
    }

    /** What is new: a line that only renews an older one is not. */
    BigDecimal newlyGranted() {
        return renewed == null ? granted : granted.subtract(renewed);
    }

    @Override
    protected String computeNaturalKey() {
        return institution + '|' + product + '|' + YearMonth.from(month);
    }

    /** All months of a product are one series. */
    @Override
    protected String computeSubject() {
        return institution + '|' + product;
    }

    @Override
    public String title() {
        return institution + ' ' + product + ' ' + YearMonth.from(month);
    }
}
