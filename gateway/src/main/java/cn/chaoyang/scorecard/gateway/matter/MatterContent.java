package cn.chaoyang.scorecard.gateway.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What steps of matters say besides that they were taken. */
public final class MatterContent {

    private MatterContent() {}

    /**
     * The paper itself.
     *
     * @param addressedTo 主送
     * @param documentNo 发文字号; {@code null} while there is none
     * @param task it is about, by its id; {@code null} for none
     * @param indicator it is about, by its id; {@code null} for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paper(
            String title,
            String body,
            String addressedTo,
            @Nullable String documentNo,
            @Nullable String task,
            @Nullable String indicator) {}

    /** Why something goes back. */
    public record Reason(String text) {}

    /**
     * 批复.
     *
     * @param who has decided
     * @param on the day of it
     */
    public record Reply(Outcome outcome, String text, String who, LocalDate on) {}

    /**
     * 批示, or that it was taken note of.
     *
     * @param text {@code null} where only note was taken
     * @param who has made it: a login name, or on paper whatever stands there
     * @param on the day of it
     * @param to 转办: the units it goes to besides, which see the matter from then on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Remark(@Nullable String text, String who, LocalDate on, List<String> to) {

        public Remark {
            to = to == null ? List.of() : List.copyOf(to);
        }
    }

    /** A file that was attached or taken off. */
    public record Attached(UUID attachment, String name) {}

    /** @param task by its id */
    @Schema(name = "RaisedTask")
    public record Raised(String task) {}

    /** What a 批复 says. */
    @Schema(name = "MatterOutcome")
    public enum Outcome {
        /** 同意 */
        AGREED,
        /** 不同意 */
        NOT_AGREED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Outcome of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
