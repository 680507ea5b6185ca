package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * I11 “专精特新”企业: 专精特新中小企业 and 小巨人 together, each enterprise once; 创新型中小企业 is no part of it. Municipal
 * titles await a ruling and are in a measure beside.
 */
final class SpecialisedRule {

    static final String MEASURE = "specialised-enterprises";
    static final String WITH_MUNICIPAL = "specialised-enterprises@with-municipal";

    private SpecialisedRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        List<Contribution> contributions = new ArrayList<>(
                days(qualifications, residency, QualificationKind.SPECIALISED, QualificationKind.LITTLE_GIANT)
                        .contributing(MEASURE));
        contributions.addAll(days(
                        qualifications,
                        residency,
                        QualificationKind.SPECIALISED,
                        QualificationKind.LITTLE_GIANT,
                        QualificationKind.MUNICIPAL)
                .contributing(WITH_MUNICIPAL));
        return contributions;
    }

    private static Spans days(Collection<Qualification> qualifications, Spans residency, QualificationKind... kinds) {
        return Certificates.inForce(Certificates.admissible(qualifications, kinds), Qualification::expiresOn)
                .within(residency);
    }
}
