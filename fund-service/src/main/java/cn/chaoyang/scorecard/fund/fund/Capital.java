package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.record.Identity;
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

    /** 基金产品编码 */
    public String fundCode;

    public String kind;
    public String contributor;
    public String contributorCreditCode;

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

    /** The fund by its product code; without one 朝阳科创基金 is itself, and another is not known. */
    private String fundKey() {
        return fundCode == null && PlanFund.CHAOYANG_INNOVATION.equals(fund) ? fund : fundCode;
    }

    /** By codes where it has them, so that one commitment of two spellings is one. */
    @Override
    protected String computeSubject() {
        return fundKey() == null || contributorCreditCode == null
                ? super.computeSubject()
                : fundKey() + '|' + kind + '|' + contributorCreditCode + '|' + effectiveOn;
    }

    /** What is alike where two units file it without codes: of which kind and day, in which fund, by whom. */
    Identity identity() {
        String name = PlanFund.CHAOYANG_INNOVATION.equals(fund) ? fund : fundName;
        return Identity.named(kind + effectiveOn + name + contributor);
    }

    @Override
    public String title() {
        return fundName + ' ' + contributor;
    }
}
