package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /** Since 2: sub-funds looked through, and tags, beside. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(InvesteeRule.MEASURE, "基金投资项目", "Fund investees"),
                Measure.of(InvesteeRule.LOOK_THROUGH, "基金投资项目（穿透子基金）", "Fund investees, through sub-funds"));
    }

    @Override
    protected List<Contribution> contributions(List<Deal> accepted) {
        return InvesteeRule.count(accepted);
    }

    @Override
    public Optional<Function<Deal, Identity>> identity() {
        return Optional.of(deal -> Identity.named(deal.investeeName));
    }
}
