package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import java.util.Set;

/**
 * A measure that the records of a type count in.
 *
 * @param name for example {@code high-tech-enterprises}
 * @param title what a clerk knows it by, for example 高新技术企业
 * @param units whose records count in it; empty for all units that file the type
 */
public record Measure(String name, Text title, Set<String> units) {

    public Measure {
        units = Set.copyOf(units);
    }

    public static Measure of(String name, String zh, String en) {
        return of(name, Text.of(zh, en));
    }

    public static Measure of(String name, Text title) {
        return new Measure(name, title, Set.of());
    }

    /** Only the records of these units count in it. */
    public Measure filedBy(Set<String> some) {
        return new Measure(name, title, some);
    }
}
