package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record whose content does not pass its form: 422 with every violation by field. */
public class InvalidContentException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidContentException(List<Violation> violations) {
        super(
                422,
                "invalid-content",
                Text.of("内容有误", "Invalid content"),
                Text.of(
                        join(violations.stream().map(v -> v.message().zh()).toList(), "；"),
                        join(violations.stream().map(v -> v.message().en()).toList(), "; ")),
                Map.of(
                        "errors",
                        violations.stream().map(InvalidContentException::error).toList()));
    }

    private static Map<String, Object> error(Violation violation) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", violation.field());
        error.put("code", violation.code());
        error.put("message", violation.message());
        return error;
    }

    private static String join(List<String> messages, String by) {
        return String.join(by, messages);
    }
}
