package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.pace.Rates;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.pace.Thresholds;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a decision has to be before it is recorded: complete, and with parts that make the whole.
 *
 * @param baseline the value on the day the path begins; asked only for a path with quarters in its first year
 */
record DecisionRules(Plan plan, Indicator indicator, Function<LocalDate, BigDecimal> baseline) {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final Set<Status> BY_HAND = EnumSet.of(Status.NORMAL, Status.WARNING, Status.LATE, Status.REACHED);

    void check(Object content) {
        if (content instanceof Path path) {
            path(path);
        } else if (content instanceof Thresholds thresholds) {
            thresholds(thresholds);
        } else if (content instanceof Rates rates) {
            share("renewal", rates.renewal());
            share("pass", rates.pass());
        } else if (content instanceof Ruling ruling) {
            ruling(ruling);
        } else if (content instanceof ManualStatus manual) {
            manual(manual);
        } else if (content instanceof Ladder ladder) {
            require(indicator == null, "indicator");
            ladder.fault().ifPresent(field -> require(false, field));
        }
    }

    private void path(Path path) {
        requireIndicator();
        LocalDate deadline = indicator.target().deadline();
        require(path.shape() != null, "shape");
        require(path.from() != null && path.from().isBefore(deadline), "from");
        require(
                path.years().keySet().stream().allMatch(y -> y > path.from().getYear() && y <= deadline.getYear()),
                "years");
        BigDecimal last = path.years().get(deadline.getYear());
        if (last != null) {
            whole(deadline.getYear() + "", last, indicator.target().required());
        }
        phasing(path);
        path.quarters().forEach((year, parts) -> quarters(path, year, parts));
        if (!path.units().isEmpty()) {
            require(
                    plan.units().stream()
                            .map(Plan.Unit::id)
                            .toList()
                            .containsAll(path.units().keySet()),
                    "units");
            whole("units", sum(path.units().values()), indicator.target().required());
        }
    }

    private static void phasing(Path path) {
        List<BigDecimal> shares = path.phasing();
        require(
                path.shape() != Shape.SEASONAL
                        || !shares.isEmpty()
                        || !path.quarters().isEmpty(),
                "phasing");
        if (shares.isEmpty()) {
            return;
        }
        require(shares.size() == MONTHS && shares.get(MONTHS - 1).compareTo(BigDecimal.ONE) == 0, "phasing");
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            require(share.compareTo(before) >= 0, "phasing");
            before = share;
        }
    }

    private void quarters(Path path, int year, List<BigDecimal> parts) {
        require(parts.size() == QUARTERS && parts.stream().allMatch(p -> p.signum() >= 0), "quarters");
        BigDecimal target = year == indicator.target().deadline().getYear()
                ? indicator.target().required()
                : path.years().get(year);
        require(target != null, "years");
        BigDecimal start = BigDecimal.ZERO;
        if (!path.yearly()) {
            start = year - 1 == path.from().getYear()
                    ? baseline.apply(path.from())
                    : path.years().get(year - 1);
            require(start != null, "years");
        }
        whole(Integer.toString(year), sum(parts), target.subtract(start));
    }

    private static void thresholds(Thresholds thresholds) {
        require(ordered(thresholds.warning(), thresholds.normal()), "normal");
        require(ordered(thresholds.forecastWarning(), thresholds.forecastNormal()), "forecastNormal");
        require(notNegative(thresholds.smallIncrement()), "smallIncrement");
        require(notNegative(thresholds.ratioMargin()), "ratioMargin");
        require(notNegative(thresholds.smallSample()), "smallSample");
        require(thresholds.dueDays() >= 0, "dueDays");
    }

    private void ruling(Ruling ruling) {
        requireIndicator();
        require(
                Ruling.DEFAULT.equals(ruling.reading())
                        || indicator.alternative(ruling.reading()).isPresent(),
                "reading");
        require(ruling.from() != null, "from");
        require(ruling.decidedOn() != null, "decidedOn");
        require(present(ruling.documentNo()), "documentNo");
        require(present(ruling.by()), "by");
    }

    /** A colour set by hand ends with the period after the one it was set in. */
    private void manual(ManualStatus manual) {
        requireIndicator();
        require(manual.status() != null && BY_HAND.contains(manual.status()), "status");
        require(manual.from() != null, "from");
        LocalDate latest = manual.from().plusMonths(2).withDayOfMonth(1).minusDays(1);
        require(
                manual.until() != null
                        && !manual.until().isBefore(manual.from())
                        && !manual.until().isAfter(latest),
                "until");
    }

    private void requireIndicator() {
        require(indicator != null, "indicator");
    }

    private static void share(String field, BigDecimal share) {
        require(share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, field);
    }

    private static boolean ordered(BigDecimal low, BigDecimal high) {
        return low != null && high != null && low.signum() > 0 && low.compareTo(high) <= 0;
    }

    private static boolean notNegative(BigDecimal figure) {
        return figure != null && figure.signum() >= 0;
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void whole(String name, BigDecimal parts, BigDecimal whole) {
        if (parts.compareTo(whole) != 0) {
            throw new ProblemException(
                    ProblemCode.PARTS_NOT_WHOLE,
                    name,
                    name + ": " + parts.toPlainString() + " ≠ " + whole.toPlainString());
        }
    }

    private static void require(boolean condition, String field) {
        if (!condition) {
            throw new ProblemException(ProblemCode.BAD_DECISION, field, field);
        }
    }
}
