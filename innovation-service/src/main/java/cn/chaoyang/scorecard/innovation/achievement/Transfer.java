package cn.chaoyang.scorecard.innovation.achievement;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.register.revision.RuleBook;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One contract, or one implementation of one's own, by which an achievement goes to one recipient. */
@Entity
@Table(name = "transfer")
public class Transfer extends RegisterRecord {

    private static final String OF_2000 = "国科发政字〔2000〕063号";

    /** The rule of 2000 was reissued on 2026-01-23; since when the new one is in force is not published, so both stand. */
    private static final RuleBook RULES =
            RuleBook.of(OF_2000).from(LocalDate.of(2026, 1, 23), OF_2000 + "、技术合同认定登记管理办法（2026）");

    public String achievementNo;
    public String achievementName;
    public String achievementKind;
    public String owner;
    public String way;
    public String contractClass;
    public String contractNo;

    /** What proves it, where it is neither a registered contract nor a file: 作价入股, 自行实施. */
    public String proof;

    public String recipientName;
    public String recipientCreditCode;
    public String recipientPlace;
    public String landingProject;

    /** 合同额, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal amount;

    /** 技术交易额, the part of the contract that is paid for technology, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal transactionAmount;

    /** 到款, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal receivedAmount;

    public LocalDate signedOn;
    public LocalDate registeredOn;
    public LocalDate cancelledOn;

    /** 先使用后付费: how far it has come; {@code null} for other ways. */
    public String useFirst;

    /** 使用期 and 付费触发条件 of 先使用后付费. */
    public String usePeriod;

    public String paymentTrigger;

    public String note;

    /** 登记日, or the day of signing where nothing is registered. */
    LocalDate effectiveOn() {
        return registeredOn != null ? registeredOn : signedOn;
    }

    @Override
    protected String computeRuleVersion() {
        return RULES.on(effectiveOn() == null ? filedOn() : effectiveOn());
    }

    @Override
    protected String computeNaturalKey() {
        return contractNo != null ? contractNo : achievement() + '|' + recipient() + '|' + way;
    }

    /** The achievement: it counts once for each recipient, whatever number of contracts and annexes. */
    @Override
    protected String computeSubject() {
        return achievement();
    }

    private String achievement() {
        return Objects.requireNonNullElse(achievementNo, achievementName);
    }

    private String recipient() {
        return Objects.requireNonNullElse(recipientCreditCode, recipientName);
    }

    /** By a contract that has a number, by a proof that is named, or by a file. */
    boolean proven() {
        return contractNo != null || proof != null || evidenced();
    }

    @Override
    public String title() {
        return achievementName + " → " + recipientName;
    }
}
