package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.plan.Trackable;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What shows how far a work item is: figures of the ledger where a register holds them, what was counted by hand elsewhere. */
@ApplicationScoped
public class TrackableFigures {

    private final Plan plan;
    private final ReadConnection ledger;
    private final Clock clock;
    private final String district;

    TrackableFigures(Plan plan, ReadConnection ledger, Clock clock, GatewayConfig config) {
        this.plan = plan;
        this.ledger = ledger;
        this.clock = clock;
        this.district = config.district();
    }

    /**
     * @param value of the ledger today; absent when no register holds it or nothing was ever booked
     * @param unit of the value
     * @param records the page of the register behind it
     * @param byHand the newest the unit has counted by hand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tracked(
            String name,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String records,
            @Nullable String byHand) {}

    List<Tracked> of(Task task) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Trackable> held = plan.trackables().stream()
                .filter(one -> one.item().equals(task.id()))
                .collect(Collectors.toMap(Trackable::name, one -> one));
        Optional<SumTable> sums = held.isEmpty() ? Optional.empty() : Optional.of(sums(held.values(), today));
        return plan.workItems()
                .filter(item -> item.id().equals(task.id()))
                .flatMap(item -> item.trackable().stream())
                .map(name -> {
                    Trackable register = held.get(name);
                    return register == null
                            ? new Tracked(name, null, null, null, byHand(task, name))
                            : new Tracked(
                                    name,
                                    value(register.reading(), today, sums.orElseThrow()),
                                    register.unit(),
                                    register.records(),
                                    byHand(task, name));
                })
                .toList();
    }

    private SumTable sums(Collection<Trackable> held, LocalDate today) {
        Set<String> measures = new HashSet<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        held.forEach(one -> {
            measures.addAll(one.reading().measures());
            days.addAll(one.reading().daysNeeded(today));
        });
        return ledger.read(connection -> LedgerSums.onDays(connection, district, measures, days, Known.NOW));
    }

    private static BigDecimal value(Reading reading, LocalDate today, SumTable sums) {
        return reading.measures().stream().anyMatch(sums::isReported)
                ? reading.on(today, sums).map(Amounts::plain).orElse(null)
                : null;
    }

    private static String byHand(Task task, String name) {
        return task.progress().stream()
                .filter(one -> one.figures().containsKey(name))
                .max(Comparator.comparing(Progress::at))
                .map(one -> one.figures().get(name))
                .orElse(null);
    }
}
