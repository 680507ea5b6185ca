package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.Map;

/** Why a file as a whole cannot be read. */
final class Rejections {

    private static final Text TITLE = Text.of("文件无法导入", "The file cannot be imported");

    private Rejections() {}

    static ProblemException of(int status, String code, String zh, String en) {
        return new ProblemException(status, code, TITLE, Text.of(zh, en), Map.of());
    }

    /** @param cause for the log */
    static ProblemException unreadable(Throwable cause) {
        ProblemException problem = unreadable();
        problem.initCause(cause);
        return problem;
    }

    static ProblemException unreadable() {
        return of(
                400,
                "file-unreadable",
                "文件已损坏或不是完整的 .xlsx，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传",
                "The file is damaged or no whole .xlsx: open it, save it as .xlsx and upload it again");
    }
}
