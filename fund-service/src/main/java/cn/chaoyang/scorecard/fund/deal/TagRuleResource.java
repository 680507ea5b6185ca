package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link TagRule}. */
@Path("/api/fund/tag-rules")
public class TagRuleResource extends RegisterResource<TagRule> {

    @Inject
    TagRuleType type;

    @Override
    protected TagRuleType type() {
        return type;
    }
}
