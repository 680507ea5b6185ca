package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Set;

/** One certificate or entry in a list. A reissue after a change of name has the same number: the same record. */
@Entity
@Table(name = "qualification")
public class Qualification extends RegisterRecord {

    /** 公示: seen by the public, not yet recognised; never counts. */
    static final String PUBLICISED = "PUBLICISED";

    private static final Set<String> PENDING = Set.of("APPLIED", "RECOMMENDED", "PUBLICISED");

    private static final Set<String> IN_VAIN = Set.of("NOT_PASSED", "RETRACTED");

    static final String RECOGNISED = "RECOGNISED";

    private static final int YEARS_VALID = 3;
    private static final int YEAR_DIGITS = 4;

    public String kind;
    public String creditCode;
    public String enterpriseName;
    public String number;
    public String stage;
    public String acceptanceNo;
    public LocalDate publicisedFrom;

    /** The last day of the 公示. */
    public LocalDate publicisedUntil;

    public String announcementNo;
    public LocalDate announcedOn;
    public LocalDate issuedOn;

    /** The last day it is valid. */
    public LocalDate validUntil;

    /** The first day it no longer counts. */
    public LocalDate revokedOn;

    public String revocationReason;

    /** 复核: given again to who has it. */
    public Boolean reassessed;

    /** 高新技术领域, one of the eight. */
    public String highTechField;

    public String districtBasis;

    /** 区划 as a list says it, where one says it. */
    public String division;

    /** Whether the enterprise had an earlier accepted certificate of the kind when this one was about to be accepted. */
    @Transient
    boolean renews;

    /** The day it was given, as far as it is known. */
    LocalDate givenOn() {
        return issuedOn == null ? announcedOn : issuedOn;
    }

    QualificationKind kind() {
        return kind == null ? null : QualificationKind.valueOf(kind);
    }

    boolean is(QualificationKind... kinds) {
        return Set.of(kinds).contains(kind());
    }

    /** Recognised and announced, 公示 is neither; and not known to be another district's. */
    boolean admissible() {
        return RECOGNISED.equals(stage) && announcedOn != null && !outside();
    }

    private boolean outside() {
        return CommonFields.OUTSIDE.equals(districtBasis) || Division.elsewhere(division);
    }

    /** Applied for and not decided yet: 已申报, 推荐, 公示. */
    boolean inPipeline() {
        return PENDING.contains(stage) && !outside();
    }

    /** Applied for in vain: 未通过, 撤回. */
    boolean turnedDown() {
        return IN_VAIN.contains(stage);
    }

    /** The day since which the register knows how far it has come. */
    LocalDate knownSince() {
        return filedOn();
    }

    /** 发证日期, or the day of the announcement where nothing is issued. */
    LocalDate effectiveOn() {
        return issuedOn != null ? issuedOn : announcedOn;
    }

    /** The first day after its validity. */
    LocalDate expiresOn() {
        return validUntil != null ? validUntil.plusDays(1) : defaultExpiry(kind(), effectiveOn());
    }

    /** The year of a yearly list: the number's, whatever day it was announced on. */
    Year listYear() {
        return number == null ? Year.from(effectiveOn()) : Year.parse(number.substring(0, YEAR_DIGITS));
    }

    static LocalDate defaultExpiry(QualificationKind kind, LocalDate effectiveOn) {
        return kind == QualificationKind.TECHNOLOGY_SME
                ? LocalDate.of(effectiveOn.getYear() + 1, 1, 1)
                : effectiveOn.plusYears(YEARS_VALID);
    }

    /** By the rule of its day; what is not yet recognised, by the rule of the day it was filed. */
    @Override
    protected String computeRuleVersion() {
        LocalDate day = effectiveOn() == null ? filedOn() : effectiveOn();
        return kind().ruleOn(day, Boolean.TRUE.equals(reassessed));
    }

    @Override
    protected String computeNaturalKey() {
        if (number != null) {
            return kind + '|' + number;
        }
        LocalDate day = effectiveOn();
        return kind + '|' + creditCode + '|' + (day == null ? stage : day.getYear());
    }

    @Override
    protected String computeSubject() {
        return creditCode;
    }

    @Override
    public String title() {
        String name = Objects.toString(enterpriseName, Objects.toString(creditCode, ""));
        return kind == null ? name : kind().zh() + ' ' + Objects.toString(number, "") + ' ' + name;
    }
}
