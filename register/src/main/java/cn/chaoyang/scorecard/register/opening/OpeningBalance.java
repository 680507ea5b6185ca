package cn.chaoyang.scorecard.register.opening;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a measure of this service came to on a day, by a document. */
@Entity
@Table(name = "opening_balance")
public class OpeningBalance extends RegisterRecord {

    public String measure;
    public LocalDate balanceOn;

    /** In the measure's unit. */
    @Column(precision = 20, scale = 2)
    public BigDecimal amount;

    /** The first day of the period it is the total of; {@code null} for everything up to its day. */
    public LocalDate periodFrom;

    /** The last day it stands for records not entered; {@code null} for good. */
    public LocalDate standsUntil;

    public String documentNo;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return measure + '|' + balanceOn;
    }

    /** The balances of one measure replace each other. */
    @Override
    protected String computeSubject() {
        return measure;
    }

    @Override
    public String title() {
        return "期初数 " + measure;
    }
}
