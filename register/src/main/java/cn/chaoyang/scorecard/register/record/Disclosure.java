package cn.chaoyang.scorecard.register.record;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That personal values of a record were told in plain. Append-only. */
@Entity
@Table(name = "disclosure")
public class Disclosure extends PanacheEntityBase {

    /** How they were told. */
    @Schema(name = "DisclosureKind")
    public enum Kind {
        /** On a screen, to somebody at work. */
        REVEAL,
        /** In a copy for the person. */
        COPY;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String recordType;
    public UUID recordId;

    /** Names of fields, with commas between. */
    public String fields;

    public String actor;
    public String unit;
    public String reason;
    public Instant disclosedAt;
}
