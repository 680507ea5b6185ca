package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** 基金投资项目: one record per round, counted by investee. */
@Singleton
public class DealType extends Register<Deal> {

    DealType(Clock clock) {
        super(Deal.class, "deals", Text.of("基金投资项目", "Fund deals"), DealForm.form(clock), Set.of("czj", "chaoying"));
    }

    @Override
    public String register() {
        return "investee";
    }

    @Override
    protected List<Contribution> contributions(List<Deal> accepted) {
        return InvesteeRule.count(accepted);
    }
}
