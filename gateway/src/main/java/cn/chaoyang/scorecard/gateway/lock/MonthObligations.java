package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.ClockProducer;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.reminder.Obligation;
import cn.chaoyang.scorecard.gateway.reminder.Obligations;
import cn.chaoyang.scorecard.gateway.task.TaskStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 月度确认: due on a day of the month, or the first working day after it, until it was signed or the month was locked. */
@ApplicationScoped
class MonthObligations implements Obligations {

    private final LockStore store;
    private final TaskStore tasks;
    private final MonthUnits units;
    private final WorkCalendar calendar;
    private final int day;

    MonthObligations(LockStore store, TaskStore tasks, MonthUnits units, WorkCalendar calendar, GatewayConfig config) {
        this.store = store;
        this.tasks = tasks;
        this.units = units;
        this.calendar = calendar;
        this.day = config.reminder().monthDay();
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.MONTH;
    }

    @Override
    public List<Obligation> open(LocalDate today) {
        YearMonth current = YearMonth.from(today);
        return Stream.of(current.minusMonths(1), current)
                .filter(month -> store.ofMonth(month).isEmpty())
                .filter(month -> month.equals(current)
                        || isOfThisSystem(month)
                        || !store.signOffs(month).isEmpty())
                .flatMap(this::unsigned)
                .toList();
    }

    /** Nobody is urged for a month from before there was anything to sign. */
    private boolean isOfThisSystem(YearMonth month) {
        return tasks.since()
                .map(began -> LocalDate.ofInstant(began, ClockProducer.ZONE))
                .filter(began -> !began.isAfter(month.atEndOfMonth()))
                .isPresent();
    }

    @Override
    public boolean met(String subject, String unit, LocalDate due) {
        YearMonth month = YearMonth.parse(subject);
        return store.ofMonth(month).isPresent() || store.signOffs(month).containsKey(unit);
    }

    private Stream<Obligation> unsigned(YearMonth month) {
        Map<String, LockStore.SignOff> signed = store.signOffs(month);
        LocalDate due = calendar.workingDayFrom(month.atDay(Math.min(day, month.lengthOfMonth())));
        return units.asked(month).stream()
                .filter(unit -> !signed.containsKey(unit))
                .map(unit -> new Obligation(
                        month.toString(),
                        unit,
                        month.getYear() + "年" + month.getMonthValue() + "月月度确认",
                        due,
                        Map.of()));
    }
}
