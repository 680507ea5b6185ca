package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Option;
import java.util.List;

/** Which fund it is: the plan speaks of one, and only that one counts. */
public final class PlanFund {

    /** 朝阳科创基金 */
    public static final String CHAOYANG_INNOVATION = "CHAOYANG_INNOVATION";

    public static final Field FIELD = Field.option(
                    "fund",
                    "基金",
                    "Fund",
                    List.of(
                            Option.of(CHAOYANG_INNOVATION, "朝阳科创基金", "Chaoyang innovation fund"),
                            Option.of("OTHER", "其他基金", "Another fund")))
            .asListed()
            .asRequired()
            .alsoCalled("基金名称", "投资基金", "投资主体")
            .helped("只有朝阳科创基金计入指标", "Only the Chaoyang innovation fund counts");

    private PlanFund() {}
}
