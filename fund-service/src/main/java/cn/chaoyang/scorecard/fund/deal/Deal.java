package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One round of one fund in one investee. */
@Entity
@Table(name = "deal")
public class Deal extends RegisterRecord {

    public String fund;
    public String investeeCreditCode;
    public String investeeName;
    public String round;
    public String stage;

    /** 交割日: the money has arrived and the business registration is changed. */
    public LocalDate closedOn;

    /** 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal amount;

    /** 子基金投资: made by a fund in which the fund has invested. */
    public Boolean bySubFund;

    /** 标签口径: from which day the text of the tag rules is in force by which the tags were judged. */
    public LocalDate tagRulesFrom;

    public Boolean early;
    public Boolean small;
    public Boolean longTerm;
    public Boolean hardTech;
    public LocalDate exitedOn;

    /** 同轮其他投资方 */
    public String coInvestors;

    boolean closed() {
        return stage != null && DealStage.valueOf(stage).closed() && closedOn != null;
    }

    boolean looksThrough() {
        return Boolean.TRUE.equals(bySubFund);
    }

    @Override
    protected String computeRuleVersion() {
        return tagRulesFrom == null ? super.computeRuleVersion() : "投资标签口径（" + tagRulesFrom + " 起）";
    }

    @Override
    protected String computeNaturalKey() {
        String own = fund + '|' + investeeCreditCode + '|' + round;
        return looksThrough() ? own + "|sub-fund" : own;
    }

    @Override
    protected String computeSubject() {
        return investeeCreditCode;
    }

    @Override
    public String title() {
        return Objects.toString(investeeName, Objects.toString(investeeCreditCode, ""));
    }
}
