package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * I05 and I08 (rules.md §2.5): a 攻关 project of the province or the city counts for good from its approval when a body of
 * the district leads it or takes part. 撤销 takes it back altogether, 终止 does not. Those with an enterprise among leader
 * and participants are the numerator of I08; both populations follow from the same condition.
 */
final class ProjectRule {

    static final String PROJECTS = "tackling-projects";
    static final String WITH_ENTERPRISE = "enterprise-projects";

    private static final Set<String> LEVELS = Set.of("PROVINCIAL", "MUNICIPAL");
    private static final Set<String> APPROVED = Set.of("RUNNING", "CONCLUDED", "TERMINATED");

    private ProjectRule() {}

    /** @param project all records under one number: the project and its sub-projects */
    static List<Contribution> count(Collection<Project> project) {
        List<Contribution> contributions = new ArrayList<>();
        Predicate<Project> withEnterprise =
                p -> ProjectType.ENTERPRISE.equals(p.leadType) || Boolean.TRUE.equals(p.enterpriseJoins);
        since(project.stream().filter(ProjectRule::counts))
                .ifPresent(day -> contributions.add(Contribution.forGood(PROJECTS, day, Cause.GRANTED)));
        since(project.stream().filter(withEnterprise.and(ProjectRule::counts)))
                .ifPresent(day -> contributions.add(Contribution.forGood(WITH_ENTERPRISE, day, Cause.GRANTED)));
        return contributions;
    }

    private static boolean counts(Project project) {
        return ProjectType.TACKLING.equals(project.kind)
                && LEVELS.contains(project.level)
                && APPROVED.contains(project.stage)
                && project.approvedOn != null
                && !ProjectType.NO_PART.equals(project.districtPart);
    }

    private static Optional<LocalDate> since(Stream<Project> projects) {
        return projects.map(p -> p.approvedOn).min(Comparator.naturalOrder());
    }
}
