package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Contribution;
import java.util.List;

/** What a subject contributes at the newest version seen. */
public record SubjectState(String title, long version, List<Contribution> contributions) {

    public SubjectState {
        contributions = List.copyOf(contributions);
    }

    /** A subject nobody has heard of. */
    static final SubjectState UNKNOWN = new SubjectState("", 0, List.of());
}
