package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** How far a deal has come, in order. */
enum DealStage implements Choice {
    PIPELINE(Text.of("储备", "Pipeline")),
    DUE_DILIGENCE(Text.of("尽调", "Due diligence")),
    APPROVED_TO_NEGOTIATE(Text.of("立项", "Approved to negotiate")),
    DECIDED(Text.of("投决", "Decided")),
    SIGNED(Text.of("签约", "Signed")),
    /** The money has arrived and the business registration is changed. */
    CLOSED(Text.of("交割", "Closed")),
    HELD(Text.of("投后", "Held")),
    EXITED(Text.of("退出", "Exited"));

    private final Text label;

    DealStage(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it has been closed; an exit does not undo that. */
    boolean closed() {
        return compareTo(CLOSED) >= 0;
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
