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
    public String institutionCreditCode;

    /** By any name it has had. */
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

    /** 元; nothing where it is not reported. */
    BigDecimal linesInForce() {
        return inForce == null ? BigDecimal.ZERO : inForce;
    }

    @Override
    protected String computeNaturalKey() {
        return institution + '|' + product + '|' + YearMonth.from(month);
    }

    Institution institution() {
        return new Institution(institution, institutionCreditCode);
    }

    /** Whether it reports of the product. */
    boolean of(CreditProduct other) {
        return other.names().contains(product) && institution().same(other.institution());
    }

    /** All months of a product are one series; that of a product on the register counts with the product. */
    @Override
    protected String computeSubject() {
        return institution().subjectOf(product);
    }

    @Override
    public String title() {
        return institution + ' ' + product + ' ' + YearMonth.from(month);
    }
}
