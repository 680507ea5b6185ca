package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.Collection;
import java.util.List;

/** I11 “专精特新”企业: 专精特新中小企业 and 小巨人 together, each enterprise once; 创新型中小企业 is no part of it. */
final class SpecialisedRule {

    static final String MEASURE = "specialised-enterprises";

    private SpecialisedRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        List<Qualification> certificates =
                Certificates.admissible(qualifications, QualificationKind.SPECIALISED, QualificationKind.LITTLE_GIANT);
        return Certificates.inForce(certificates, Qualification::expiresOn)
                .within(residency)
                .contributing(MEASURE);
    }
}
