package cn.chaoyang.scorecard.register.person;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That what is held on a person be destroyed. */
@Entity
@Table(name = "deletion_request")
public class DeletionRequest extends PanacheEntityBase {

    /** Why (个人信息保护法第四十七条). */
    @Schema(name = "DeletionGround")
    public enum Ground {
        /** 保存期限届满 */
        PERIOD_OVER,
        /** 处理目的已实现、无法实现或不再必要 */
        PURPOSE_SERVED,
        /** 本人撤回同意 */
        CONSENT_WITHDRAWN,
        /** 本人请求 */
        ASKED_BY_PERSON,
        /** 违法、违规或违约处理 */
        UNLAWFUL;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    @Schema(name = "DeletionState")
    public enum State {
        ASKED,
        REFUSED,
        CARRIED_OUT;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    public UUID id;

    /** Whose data, as {@code data_key.holder} has it. */
    public String holder;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    public String note;
    public String unit;
    public String askedBy;
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public State state;

    public String decidedBy;
    public String decidedUnit;
    public Instant decidedAt;
    public String refusal;

    /** How many keys were destroyed. */
    @Column(name = "keys")
    public Integer keys;
}
