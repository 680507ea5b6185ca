package cn.chaoyang.scorecard.journal;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whose doing a line is.
 *
 * @param name the login name
 * @param unit id of the unit in the plan; empty for somebody without one
 * @param roles as in the token, in the order of the alphabet with ',' between them
 */
public record Who(String name, String unit, String roles) {

    /** Nobody who has logged in. */
    public static final Who ANONYMOUS = new Who("-", "", "");

    /** The system by itself, by the clock. */
    public static final Who SYSTEM = new Who("system", "", "");

    /** @param unit may be {@code null} */
    public static Who of(String name, String unit, Set<String> roles) {
        return new Who(name, unit == null ? "" : unit, String.join(",", new TreeSet<>(roles)));
    }
}
