package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** How far a deal has come, in order. */
enum DealStage {
    PIPELINE("储备", "Pipeline"),
    DUE_DILIGENCE("尽调", "Due diligence"),
    APPROVED_TO_NEGOTIATE("立项", "Approved to negotiate"),
    DECIDED("投决", "Decided"),
    SIGNED("签约", "Signed"),
    /** The money has arrived and the business registration is changed. */
    CLOSED("交割", "Closed"),
    HELD("投后", "Held"),
    EXITED("退出", "Exited");

    private final String zh;
    private final String en;

    DealStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it has been closed; an exit does not undo that. */
    boolean closed() {
        return compareTo(CLOSED) >= 0;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(stage -> Option.of(stage.name(), stage.zh, stage.en))
                .toList();
    }
}
