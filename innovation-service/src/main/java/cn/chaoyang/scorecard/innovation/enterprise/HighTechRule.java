package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * I10 高新技术企业: an enterprise counts while one of its certificates is in force (国科发火〔2016〕32号). Beside it the stock by year of
 * recognition, certificates of the year and the two before, which does not dip in the autumn while renewals are awaited.
 */
final class HighTechRule {

    static final String MEASURE = "high-tech-enterprises";
    static final String RECOGNITION_YEAR = "high-tech-enterprises@recognition-year";

    private static final int YEARS_COUNTED = 3;

    private HighTechRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        List<Qualification> certificates = Certificates.admissible(qualifications, QualificationKind.HIGH_TECH);
        List<Contribution> contributions = new ArrayList<>(Certificates.inForce(certificates, Qualification::expiresOn)
                .within(residency)
                .contributing(MEASURE));
        contributions.addAll(Certificates.inForce(certificates, HighTechRule::endOfThirdYear)
                .within(residency)
                .contributing(RECOGNITION_YEAR));
        return contributions;
    }

    private static LocalDate endOfThirdYear(Qualification certificate) {
        return LocalDate.of(certificate.effectiveOn().getYear() + YEARS_COUNTED, 1, 1);
    }
}
