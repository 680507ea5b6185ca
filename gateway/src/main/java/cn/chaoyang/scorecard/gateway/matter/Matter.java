package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A 请示 or 报告: everything about it follows from its steps.
 *
 * @param unit whose it is
 * @param steps from the first, at least one
 */
public record Matter(UUID id, MatterKind kind, String unit, List<MatterStep> steps) {

    public Matter {
        steps = List.copyOf(steps);
    }

    /** The number of its newest step. */
    public int version() {
        return newest().no();
    }

    public MatterStep newest() {
        return steps.get(steps.size() - 1);
    }

    public MatterState state() {
        return steps.stream()
                .flatMap(step -> step.move().to().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** As it was last written. */
    public Paper paper() {
        return steps.stream()
                .map(MatterStep::content)
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Who has written it, by login name: none of them signs it. */
    public Set<String> authors() {
        return steps.stream()
                .filter(step -> step.move().isWriting())
                .map(MatterStep::by)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units remarks have passed it on to. */
    public Set<String> recipients() {
        return steps.stream()
                .map(MatterStep::content)
                .filter(Remark.class::isInstance)
                .flatMap(content -> ((Remark) content).to().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Matter after(MatterStep step) {
        List<MatterStep> all = new ArrayList<>(steps);
        all.add(step);
        return new Matter(id, kind, unit, all);
    }
}
