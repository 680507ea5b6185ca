package cn.chaoyang.scorecard.register.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Rules that the forms of many registers have. */
public final class Rules {

    private Rules() {}

    /** What has happened has a day that is not yet to come. */
    public static FormRule happened(Clock clock, Field... days) {
        return values -> List.of(days).stream()
                .filter(day -> values.has(day.name()) && values.date(day.name()).isAfter(LocalDate.now(clock)))
                .map(day -> Violation.error(
                        day.name(),
                        "future",
                        day.label().zh() + " " + values.date(day.name()) + " 晚于今天（" + LocalDate.now(clock) + "），请核对",
                        day.label().en() + " is a day to come: today is " + LocalDate.now(clock)))
                .toList();
    }

    /** The first day is not after the second. */
    public static FormRule inOrder(Field first, Field second) {
        return values -> values.has(first.name())
                        && values.has(second.name())
                        && values.date(second.name()).isBefore(values.date(first.name()))
                ? List.of(Violation.error(
                        second.name(),
                        "order",
                        second.label().zh() + "早于" + first.label().zh() + "，请核对",
                        second.label().en() + " is before " + first.label().en()))
                : List.of();
    }

    /**
     * A field that has to be filled in once something holds.
     *
     * @param zh when that is, for example 已认定的
     */
    public static FormRule requiredWhen(Predicate<Values> when, String zh, String en, Field... fields) {
        return values -> when.test(values)
                ? List.of(fields).stream()
                        .filter(field -> !values.has(field.name()))
                        .map(field -> Violation.error(
                                field.name(),
                                "required",
                                zh + "请填写" + field.label().zh(),
                                "Give " + field.label().en() + " " + en))
                        .toList()
                : List.of();
    }

    /** Amounts and numbers below which nothing makes sense. */
    public static FormRule notNegative(Field... fields) {
        return values -> List.of(fields).stream()
                .filter(field -> negative(values, field))
                .map(field -> Violation.error(
                        field.name(),
                        "negative",
                        field.label().zh() + "不应小于0，请核对",
                        field.label().en() + " is below 0"))
                .toList();
    }

    /** That the option field has one of the values. */
    public static Predicate<Values> is(Field field, String... options) {
        return values -> values.has(field.name()) && List.of(options).contains(values.text(field.name()));
    }

    private static boolean negative(Values values, Field field) {
        if (!values.has(field.name())) {
            return false;
        }
        return field.type() == FieldType.MONEY
                ? values.money(field.name()).signum() < 0
                : values.integer(field.name()) < 0;
    }
}
