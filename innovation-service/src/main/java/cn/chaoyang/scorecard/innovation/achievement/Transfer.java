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

    /** 技术合同认定登记办法 of 2000, and the one that replaced it. */
    private static final RuleBook RULES =
            RuleBook.of("国科发政字〔2000〕063号").from(LocalDate.of(2026, 1, 23), "技术合同认定登记管理办法（工信部2026-01-23）");

    public String achievementNo;
    public String achievementName;
    public String achievementKind;
    public String owner;
    public String way;
    public String contractClass;
    public String contractNo;
    public String recipientName;
    public String recipientCreditCode;
    public String recipientPlace;

    /** 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal amount;

    /** 到款, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal receivedAmount;

    public LocalDate signedOn;
    public LocalDate registeredOn;
    public LocalDate cancelledOn;

    /** 先使用后付费: how far it has come; {@code null} for other ways. */
    public String useFirst;

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

    String recipient() {
        return Objects.requireNonNullElse(recipientCreditCode, recipientName);
    }

    @Override
    public String title() {
        return achievementName + " → " + recipientName;
    }
}
