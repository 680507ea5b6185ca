package cn.chaoyang.scorecard.register.form;

import java.util.List;

/** A rule between the fields of one record, for example that a certificate's end lies after its start. */
@FunctionalInterface
public interface FormRule {

    /** @param values those that could be read; a field that is wrong by itself is absent */
    List<Violation> check(Values values);
}
