package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.pace.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What steps say besides that they were taken. */
public final class StepContent {

    private StepContent() {}

    /**
     * A task as it begins.
     *
     * @param action of the plan; {@code null} for what belongs to none
     * @param indicator that lags behind; {@code null} for other sources
     * @param standing how the indicator stood; {@code null} for other sources
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Raised(
            Source source,
            @Nullable String action,
            @Nullable String indicator,
            String title,
            @Nullable String kind,
            String lead,
            List<String> co,
            LocalDate deadline,
            @Nullable Standing standing) {

        public Raised {
            co = co == null ? List.of() : List.copyOf(co);
        }
    }

    /** Each {@code null} where it stays as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Amended(@Nullable String lead, @Nullable List<String> co, @Nullable LocalDate deadline) {}

    /** The people of one unit, in place of those it had. */
    public record Assigned(String unit, List<Person> persons) {

        public Assigned {
            persons = persons == null ? List.of() : List.copyOf(persons);
        }
    }

    /** @param from login name of whoever leaves the post */
    @Schema(name = "HandedOverTo")
    public record HandedOver(String unit, String from, String name, String account) {}

    /** All milestones; those done stay done by their id. */
    public record BrokenDown(List<Milestone> milestones) {

        public BrokenDown {
            milestones = milestones == null ? List.of() : List.copyOf(milestones);
        }
    }

    public record Reached(String milestone, LocalDate on) {}

    /** A unit's words for a month, see {@link Progress}; the unit is the actor's. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reported(
            YearMonth month,
            boolean unchanged,
            @Nullable String text,
            @Nullable String problems,
            @Nullable String next,
            Map<String, String> figures) {

        public Reported {
            figures = figures == null ? Map.of() : Map.copyOf(figures);
        }

        public static Reported unchanged(YearMonth month) {
            return new Reported(month, true, null, null, null, Map.of());
        }
    }

    /** @param evidence its id */
    public record Withdrawn(String evidence) {}

    public record Extended(LocalDate deadline) {}

    /**
     * How an indicator stood when it was looked at; the same moment shows the same figures for ever.
     *
     * @param status as shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Standing(
            LocalDate on,
            Instant knownAt,
            @Nullable BigDecimal value,
            @Nullable BigDecimal required,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal forecast,
            @Schema(implementation = Status.class) String status) {}
}
