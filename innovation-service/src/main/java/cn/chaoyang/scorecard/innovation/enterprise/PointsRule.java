package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 企业创新积分制 (action 13): the enterprises enrolled, of those that are 科小, 高企 or 专精特新 at the time. The coverage is their share
 * of {@link TechnologyEnterpriseRule#MEASURE}, so both are of the same enterprises; whoever else is enrolled stands beside.
 */
final class PointsRule {

    static final String MEASURE = "points-enrolled";
    static final String ALL = "points-enrolled@all";

    private PointsRule() {}

    static List<Contribution> count(Collection<PointsEnrolment> enrolments, Spans technology) {
        Spans enrolled = Spans.union(enrolments.stream()
                .map(e -> Span.lasting(e.enrolledOn, e.leftOn, Cause.GRANTED, Cause.ENDED))
                .toList());
        List<Contribution> contributions =
                new ArrayList<>(enrolled.within(technology).contributing(MEASURE));
        contributions.addAll(enrolled.contributing(ALL));
        return contributions;
    }
}
