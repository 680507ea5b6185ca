package cn.chaoyang.scorecard.register.problem;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.Map;

/**
 * Something the caller can act on, answered as an RFC 9457 problem detail of type {@code urn:scorecard:problem:<code>}.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Text title;
    private final transient Text detail;
    private final transient Map<String, Object> extensions;

    public ProblemException(int status, String code, Text title, Text detail, Map<String, Object> extensions) {
        super(code + ": " + detail.en());
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.extensions = Map.copyOf(extensions);
    }

    /** What the rules of access refuse. */
    public static ProblemException of(Refusal refusal) {
        return new ProblemException(
                refusal.status(),
                refusal.code(),
                Text.of(refusal.title().zh(), refusal.title().en()),
                Text.of(refusal.detail().zh(), refusal.detail().en()),
                Map.of());
    }

    public static ProblemException badRequest(String code, Text detail) {
        return new ProblemException(400, code, Text.of("请求有误", "Bad request"), detail, Map.of());
    }

    public static ProblemException forbidden(String code, Text detail) {
        return new ProblemException(403, code, Text.of("无权操作", "Not allowed"), detail, Map.of());
    }

    public static ProblemException notFound(String code, Text detail) {
        return new ProblemException(404, code, Text.of("没有找到", "Not found"), detail, Map.of());
    }

    public static ProblemException conflict(String code, Text detail) {
        return new ProblemException(409, code, Text.of("与现有数据冲突", "Conflict"), detail, Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public Text detail() {
        return detail;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
