package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * I05 and I08 (rules.md §2.5): a 攻关 project of the province or the city counts for good from its approval when a body of
 * the district leads it or takes part. 撤销 takes it back altogether and its sub-projects with it, 终止 does not. Those with
 * an enterprise among leaders and participants are the numerator of I08, on the same day: an enterprise that joins by a
 * sub-project does not make the project one of a later year.
 */
final class ProjectRule {

    static final String PROJECTS = "tackling-projects";
    static final String WITH_ENTERPRISE = "enterprise-projects";

    private static final Set<String> LEVELS = Set.of("PROVINCIAL", "MUNICIPAL");
    private static final Set<String> APPROVED = Set.of("RUNNING", "CONCLUDED", "TERMINATED");

    private ProjectRule() {}

    /** @param project all records under one number: the project and its sub-projects */
    static List<Contribution> count(Collection<Project> project) {
        List<Project> counted = project.stream().filter(ProjectRule::counts).toList();
        if (counted.isEmpty() || project.stream().anyMatch(ProjectRule::cancelled)) {
            return List.of();
        }
        LocalDate day = approvedOn(project, counted);
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(Contribution.forGood(PROJECTS, day, Cause.GRANTED));
        if (counted.stream().anyMatch(ProjectRule::withEnterprise)) {
            contributions.add(Contribution.forGood(WITH_ENTERPRISE, day, Cause.GRANTED));
        }
        return contributions;
    }

    private static boolean counts(Project project) {
        return ProjectType.TACKLING.equals(project.kind)
                && LEVELS.contains(project.level)
                && approved(project)
                && !ProjectType.NO_PART.equals(project.districtPart);
    }

    private static boolean approved(Project project) {
        return APPROVED.contains(project.stage) && project.approvedOn != null;
    }

    private static boolean withEnterprise(Project project) {
        return ProjectType.ENTERPRISE.equals(project.leadType) || Boolean.TRUE.equals(project.enterpriseJoins);
    }

    /** A sub-project that is cancelled takes only itself away. */
    private static boolean cancelled(Project project) {
        return project.parentNumber == null && ProjectType.CANCELLED.equals(project.stage);
    }

    /** The project's own day; the first of its sub-projects where it has no record of its own or no day yet. */
    private static LocalDate approvedOn(Collection<Project> project, List<Project> counted) {
        return project.stream()
                .filter(p -> p.parentNumber == null && approved(p))
                .map(p -> p.approvedOn)
                .findFirst()
                .orElseGet(() -> counted.stream()
                        .map(p -> p.approvedOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
