package cn.chaoyang.scorecard.register.privacy;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.Map;

/** What was sealed under a key that has been destroyed, and so is gone for good. */
public class DestroyedKeyException extends ProblemException {

    private static final long serialVersionUID = 1L;

    DestroyedKeyException() {
        super(
                410,
                "destroyed",
                Text.of("已按规定删除", "Destroyed"),
                Text.of("内容已按规定删除，不能恢复", "It has been destroyed as the rules ask, for good"),
                Map.of());
    }
}
