package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.ClockProducer;
import cn.chaoyang.scorecard.register.evidence.Evidence;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a register: the accepted state of a record, or the open change that waits to become it. The columns here
 * are the register's; a subclass adds the fields of its form, one property per field.
 */
@MappedSuperclass
public abstract class RegisterRecord extends PanacheEntityBase {

    /** The action plan itself, where no other document says what counts. */
    public static final String PLAN = "朝府办〔2025〕6号";

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_SUBJECT = 64;

    @Id
    public UUID id;

    /** The same for every row of one record. */
    @Column(nullable = false)
    public UUID recordId;

    /** GB/T 2260 code. */
    @Column(nullable = false)
    public String district;

    /** The unit the record belongs to, by its id in the plan. */
    @Column(nullable = false)
    public String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public RecordState state;

    /** An open row that asks for the accepted one to be withdrawn. */
    public boolean withdrawal;

    public String withdrawalReason;

    @Version
    public int lockVersion;

    /** What makes two rows the same record, see {@link #computeNaturalKey()}. */
    @Column(nullable = false)
    public String naturalKey;

    /** The id of the subject the row counts for; of an open row, before any merge. */
    @Column(nullable = false)
    public String subject;

    /** The document by whose rule the row was judged. */
    @Column(nullable = false)
    public String ruleVersion;

    /** 佐证: the files on it, as {@link Evidence} keeps them; {@code null} for none. */
    public String evidence;

    /** The key its personal values are sealed under; {@code null} where it has none. */
    public UUID dataKey;

    /** SM3 over the content, with blind indexes in place of sealed values: equal digests are equal contents. */
    @Column(nullable = false)
    public String contentDigest;

    @Column(nullable = false)
    public String enteredBy;

    public String submittedBy;

    public String decidedBy;

    public String returnReason;

    /** 示例数据. */
    public boolean sample;

    public UUID importId;

    public Integer importRow;

    @Column(nullable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant updatedAt;

    /** What makes two rows the same record of the bureau, for example kind and certificate number. */
    protected abstract String computeNaturalKey();

    /** What the row counts for: the record itself, unless several records are one subject. */
    protected String computeSubject() {
        return recordId.toString();
    }

    /** The document by whose rule the row is judged, for example 国科发火〔2016〕32号. */
    protected String computeRuleVersion() {
        return PLAN;
    }

    /** Whether a file stands behind it. */
    protected final boolean evidenced() {
        return evidence != null;
    }

    /** The day it was filed. */
    protected final LocalDate filedOn() {
        return LocalDate.ofInstant(createdAt, ClockProducer.DISTRICT_TIME);
    }

    /** Makes the row one of the record, after its content is set. */
    public final void belongTo(UUID record) {
        recordId = record;
        subject = ownSubject();
    }

    /** What it counts for by its own content; {@link #subject} is another one while the two are merged. */
    public final String ownSubject() {
        return atMost(LONGEST_SUBJECT, computeSubject());
    }

    /** What makes it the same record as another by its own content. */
    final String ownKey() {
        return atMost(LONGEST_KEY, computeNaturalKey());
    }

    /** What is too long to be kept is known by its digest. */
    private static String atMost(int length, String key) {
        return key.length() <= length ? key : Sm3.hex(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Works out what follows from the content. */
    final void derive() {
        naturalKey = ownKey();
        subject = ownSubject();
        ruleVersion = computeRuleVersion();
    }

    /** A short name for lists, history and messages; no personal data. */
    public abstract String title();
}
