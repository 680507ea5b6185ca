package cn.chaoyang.scorecard.register.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of a list beside its record, or a record the list does not name. */
@Entity
@Table(name = "list_row")
public class ListRow extends PanacheEntityBase {

    /** What the comparison has found. */
    public enum Outcome {
        /** In the list, not in the register. */
        MISSING,
        /** In both, with other content. */
        DIFFERING,
        SAME,
        /** In the register, not in the list. */
        EXTRA,
        /** The row says nothing by which a record is recognised, or nothing that can be read. */
        UNREADABLE,
        /** Was missing; a draft has been made of it. */
        DRAFTED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place in the comparison. */
    @Embeddable
    public record Key(UUID listId, int ordinal) {}

    @EmbeddedId
    public Key key;

    /** Physical; {@code null} for a record the list does not name. */
    public Integer rowNumber;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String title;
    public UUID recordId;

    /** What the row holds, JSON, sealed. */
    public byte[] content;

    /** JSON, see {@link Difference}. */
    public String differences;

    public String problemZh;
    public String problemEn;

    /**
     * A field in which list and register do not agree.
     *
     * @param listed masked where personal
     * @param registered masked where personal; {@code null} when the record says nothing
     */
    @Schema(name = "ListedDifference")
    public record Difference(String field, String listed, @Nullable String registered) {}
}
