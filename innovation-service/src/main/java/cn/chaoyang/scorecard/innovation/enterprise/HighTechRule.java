package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * I10 高新技术企业: an enterprise counts while one of its certificates is in force (国科发火〔2016〕32号). Beside it the audited figure
 * of a year's end (rules.md §2.3), certificates recognised in the year and the two before, which means nothing on any
 * other day than 31 December; and 到期待重新认定, the enterprises whose last certificate ended within the last twelve
 * months without a new one.
 */
final class HighTechRule {

    static final String MEASURE = "high-tech-enterprises";
    static final String RECOGNITION_YEAR = "high-tech-enterprises@recognition-year";

    static final String LAPSED = "high-tech-enterprises@lapsed";

    private static final int YEARS_COUNTED = 3;

    private HighTechRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        List<Qualification> certificates = Certificates.admissible(qualifications, QualificationKind.HIGH_TECH);
        Spans inForce = Certificates.inForce(certificates, Qualification::expiresOn);
        List<Contribution> contributions =
                new ArrayList<>(inForce.within(residency).contributing(MEASURE));
        contributions.addAll(Certificates.inForce(certificates, HighTechRule::endOfThirdYear)
                .within(residency)
                .contributing(RECOGNITION_YEAR));
        contributions.addAll(lapsed(inForce.asList()).within(residency).contributing(LAPSED));
        return contributions;
    }

    /** @param inForce in order and apart from each other */
    private static Spans lapsed(List<Span> inForce) {
        List<Span> lapsed = new ArrayList<>();
        for (int i = 0; i < inForce.size(); i++) {
            Span certificate = inForce.get(i);
            if (certificate.endsBy() == Cause.EXPIRY) {
                LocalDate given = certificate.until().plusYears(1);
                boolean renewed =
                        i + 1 < inForce.size() && !inForce.get(i + 1).from().isAfter(given);
                lapsed.add(
                        renewed
                                ? Span.during(
                                        certificate.until(), inForce.get(i + 1).from(), Cause.EXPIRY, Cause.RENEWED)
                                : Span.during(certificate.until(), given, Cause.EXPIRY, Cause.EXPIRY));
            }
        }
        return Spans.union(lapsed);
    }

    private static LocalDate endOfThirdYear(Qualification certificate) {
        return LocalDate.of(certificate.effectiveOn().getYear() + YEARS_COUNTED, 1, 1);
    }
}
