package cn.chaoyang.scorecard.register.form;

import java.util.Optional;

/** A check of one value by itself, of the Java type of the field; never called with {@code null}. */
@FunctionalInterface
public interface ValueCheck {

    Optional<Violation> check(Field field, Object value);

    /** Passes everything. */
    static ValueCheck none() {
        return (field, value) -> Optional.empty();
    }
}
