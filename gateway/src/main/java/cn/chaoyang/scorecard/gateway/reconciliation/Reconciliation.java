package cn.chaoyang.scorecard.gateway.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of an owner with the ledger.
 *
 * @param service the owner; {@link #OWN_BOOKS} for the ledger's daily sums beside its entries
 * @param on the day of the sums
 * @param reason of a failure: {@code away}, {@code waiting}, {@code behind} or {@code interrupted}
 * @param nextOffset the place in the owner's log: the first offset that was not compared
 * @param records subjects compared
 * @param differing subjects that differ
 * @param differences only where one is asked for; the first of them
 */
public record Reconciliation(
        long id,
        String service,
        LocalDate on,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        State state,
        @Schema(enumeration = {"away", "waiting", "behind", "interrupted"}) @Nullable String reason,
        @Nullable Long nextOffset,
        @Nullable Long records,
        @Nullable Long differing,
        @Nullable String digestOwner,
        @Nullable String digestLedger,
        List<Figure> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Difference> differences) {

    /** Stands in the place of a service where the ledger is compared with itself. */
    public static final String OWN_BOOKS = "ledger";

    /** How it ended. */
    @Schema(name = "ReconciliationState")
    public enum State {
        RUNNING,
        EQUAL,
        DIFFERS,
        FAILED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A measure on both sides.
     *
     * @param indicator that reads it; absent for one that none reads
     */
    @Schema(name = "ComparedFigure")
    public record Figure(
            String measure,
            @Nullable String indicator,
            @Nullable String name,
            @Nullable String unit,
            BigDecimal owner,
            BigDecimal ledger) {

        boolean differs() {
            return owner.compareTo(ledger) != 0;
        }
    }

    /** A boundary of a subject that is not the same on both sides. */
    @Schema(name = "ReconciliationDifference")
    public record Difference(
            String register,
            String subject,
            String title,
            String measure,
            LocalDate on,
            String cause,
            BigDecimal owner,
            BigDecimal ledger) {}

    /** What a comparison found. */
    record Outcome(
            State state,
            String reason,
            Long nextOffset,
            Long records,
            long differing,
            String digestOwner,
            String digestLedger,
            List<Figure> figures,
            List<Difference> differences) {

        static Outcome failed(String reason) {
            return new Outcome(State.FAILED, reason, null, null, 0, null, null, List.of(), List.of());
        }
    }
}
