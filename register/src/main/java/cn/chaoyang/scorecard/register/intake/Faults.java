package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.Map;

/** What an import says when it was stopped by something other than its content. */
final class Faults {

    private Faults() {}

    static ProblemException interrupted(ImportState stage) {
        return of(stage, "import-interrupted", "服务中断，没有写入任何数据", "The service was interrupted; nothing was written");
    }

    static ProblemException broken(ImportState stage) {
        return of(stage, "import-failed", "系统出错，没有写入任何数据", "Something failed in the system; nothing was written");
    }

    static ProblemException forgotten() {
        return ProblemException.conflict(
                "import-stale",
                Text.of("预览已超过七天，名册可能已有变化，请重新上传", "The preview is over seven days old: upload the file again"));
    }

    private static ProblemException of(ImportState stage, String code, String zh, String en) {
        Text again =
                switch (stage) {
                    case COMMITTING -> Text.of("。请再按一次「提交」", ": press commit again");
                    case ACCEPTING -> Text.of("。请再按一次「通过」", ": press accept again");
                    default -> Text.of("。请重新上传", ": upload the file again");
                };
        return new ProblemException(
                500,
                code,
                Text.of("导入没有完成", "The import did not finish"),
                Text.of(zh + again.zh(), en + again.en()),
                Map.of());
    }
}
