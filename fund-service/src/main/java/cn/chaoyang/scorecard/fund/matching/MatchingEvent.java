package cn.chaoyang.scorecard.fund.matching;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One event, with what was asked, offered and agreed; what came of it is added later by a revision. */
@Entity
@Table(name = "matching_event")
public class MatchingEvent extends RegisterRecord {

    public String name;
    public LocalDate heldOn;
    public String host;
    public Long enterprises;
    public Long institutions;

    /** Enterprises that asked for money, and how much, 元. */
    public Long demands;

    @Column(precision = 20, scale = 2)
    public BigDecimal demandAmount;

    /** 意向, 元. */
    public Long offers;

    @Column(precision = 20, scale = 2)
    public BigDecimal offerAmount;

    /** 落地, 元. */
    public Long outcomes;

    @Column(precision = 20, scale = 2)
    public BigDecimal outcomeAmount;

    /** 放款 or 达成: the day from which the outcome counts. */
    public LocalDate outcomeOn;

    public String note;

    @Override
    protected String computeNaturalKey() {
        return name + '|' + heldOn;
    }

    @Override
    public String title() {
        return name;
    }
}
