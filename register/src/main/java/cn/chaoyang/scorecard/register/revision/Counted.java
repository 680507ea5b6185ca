package cn.chaoyang.scorecard.register.revision;

import cn.chaoyang.scorecard.contract.Contribution;
import java.util.List;

/**
 * What one subject contributes.
 *
 * @param title neutral, no personal data; it is published
 */
public record Counted(String title, List<Contribution> contributions) {

    public Counted {
        contributions = List.copyOf(contributions);
    }
}
