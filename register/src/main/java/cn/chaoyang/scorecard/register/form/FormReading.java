package cn.chaoyang.scorecard.register.form;

import java.util.List;

/**
 * What reading a form came to.
 *
 * @param values what could be read
 * @param violations every one of them, not only the first
 */
public record FormReading(Values values, List<Violation> violations) {

    public FormReading {
        violations = List.copyOf(violations);
    }

    /** Whether the record may be filed: warnings do not stand in the way. */
    public boolean acceptable() {
        return violations.stream().allMatch(Violation::warning);
    }

    public List<Violation> errors() {
        return violations.stream().filter(v -> !v.warning()).toList();
    }
}
