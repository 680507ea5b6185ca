package cn.chaoyang.scorecard.register.duplicate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found about two subjects: that they are one, or that they are not. */
@Entity
@Table(name = "subject_merge")
public class SubjectMerge extends PanacheEntityBase {

    /** Where it stands. In force are {@link #MERGED} and {@link #UNDO_PROPOSED}. */
    @Schema(name = "MergeState")
    public enum State {
        PROPOSED,
        /** Sent back by the reviewer. */
        RETURNED,
        MERGED,
        /** Still in force until a reviewer has agreed to take it apart. */
        UNDO_PROPOSED,
        UNDONE,
        /** Looked at: these are two things. */
        DISTINCT;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    public UUID id;

    public String register;

    /** What is merged away. */
    public String subject;

    public String intoSubject;
    public String subjectTitle;
    public String intoTitle;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Whose clerk has proposed it and whose reviewer decides. */
    public String unit;

    public String reason;
    public String proposedBy;
    public Instant proposedAt;
    public String decidedBy;
    public Instant decidedAt;
    public String returnReason;
    public String undoReason;
    public String undoProposedBy;

    /** The revision by which it came into force. */
    public Long mergedSeq;

    /** The revision by which it was taken apart. */
    public Long undoneSeq;

    @Version
    public int lockVersion;

    /** Who has to leave the decision to somebody else. */
    String asker() {
        return state == State.UNDO_PROPOSED ? undoProposedBy : proposedBy;
    }

    boolean waits() {
        return state == State.PROPOSED || state == State.UNDO_PROPOSED;
    }
}
