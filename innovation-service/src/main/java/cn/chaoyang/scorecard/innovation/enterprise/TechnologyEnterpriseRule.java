package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.Collection;
import java.util.List;

/**
 * 科小 ∪ 高企 ∪ 专精特新: an enterprise that is any of them counts once. The whole of which 企业创新积分制 (action 13) covers a
 * share.
 */
final class TechnologyEnterpriseRule {

    static final String MEASURE = "technology-enterprises";

    private TechnologyEnterpriseRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        return days(qualifications, residency).contributing(MEASURE);
    }

    /** When it is any of them. */
    static Spans days(Collection<Qualification> qualifications, Spans residency) {
        Spans certified = Certificates.inForce(
                Certificates.admissible(
                        qualifications,
                        QualificationKind.HIGH_TECH,
                        QualificationKind.SPECIALISED,
                        QualificationKind.LITTLE_GIANT),
                Qualification::expiresOn);
        return TechnologySmeRule.listed(qualifications).plus(certified).within(residency);
    }
}
