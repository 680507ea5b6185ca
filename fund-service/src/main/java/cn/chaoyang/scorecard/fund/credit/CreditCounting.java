package cn.chaoyang.scorecard.fund.credit;

import static java.util.stream.Collectors.groupingBy;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the products of legal institutions from their records and the monthly reports of them. A report says which product
 * it is of by one of its names, so a product's reports are one series through all of them; a report of a product that is not
 * on the register is counted by itself, as 信贷.
 */
@Singleton
public class CreditCounting implements Counting {

    @Override
    public String register() {
        return "credit_product";
    }

    /** Since 2: reports with their product, institutions by credit code. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public Map<String, Counted> count(Collection<String> subjectIds) {
        Map<String, List<CreditProduct>> products = CreditProduct.<CreditProduct>list(
                        "state = ?1 and subject in ?2 order by updatedAt desc, id", RecordState.ACCEPTED, subjectIds)
                .stream()
                .collect(groupingBy(product -> product.subject));
        List<String> names = products.values().stream()
                .flatMap(List::stream)
                .flatMap(product -> product.names().stream())
                .distinct()
                .toList();
        List<CreditReport> reports = CreditReport.list(
                "state = ?1 and (subject in ?2 or product in ?3) order by updatedAt desc, id",
                RecordState.ACCEPTED,
                subjectIds,
                names);
        Map<String, List<CreditReport>> bySubject = bySubject(reports);
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String id : subjectIds) {
            counted.put(id, count(id, products.getOrDefault(id, List.of()), bySubject.getOrDefault(id, List.of())));
        }
        return counted;
    }

    private static Map<String, List<CreditReport>> bySubject(List<CreditReport> reports) {
        List<CreditProduct> known =
                known(reports.stream().map(report -> report.product).distinct().toList());
        return reports.stream()
                .collect(groupingBy(report ->
                        productOf(report, known).map(product -> product.subject).orElse(report.subject)));
    }

    /** Those that may be called so; hardly any has former names. */
    private static List<CreditProduct> known(List<String> names) {
        return CreditProduct.list(
                "state = ?1 and (name in ?2 or formerNames is not null) order by createdAt, id",
                RecordState.ACCEPTED,
                names);
    }

    private static Optional<CreditProduct> productOf(CreditReport report, List<CreditProduct> known) {
        return known.stream().filter(report::of).findFirst();
    }

    private static Counted count(String id, List<CreditProduct> products, List<CreditReport> reports) {
        List<Contribution> contributions = new ArrayList<>(CreditProductRule.count(products));
        boolean lends = products.isEmpty() || products.stream().anyMatch(CreditProduct::lends);
        contributions.addAll(CreditReportRule.count(lends, reports));
        return new Counted(title(id, products, reports), contributions);
    }

    private static String title(String id, List<CreditProduct> products, List<CreditReport> reports) {
        if (!products.isEmpty()) {
            return products.get(0).title();
        }
        return reports.isEmpty() ? id : reports.get(0).institution + ' ' + reports.get(0).product;
    }

    /** The subjects that count the report beside its own: that of its product. */
    static List<String> alsoCounting(CreditReport report) {
        return known(List.of(report.product)).stream()
                .filter(report::of)
                .map(product -> product.subject)
                .distinct()
                .toList();
    }

    /** The subjects that count what is reported of the product as long as the register does not have it. */
    static List<String> alsoCounting(CreditProduct product) {
        return CreditReport.<CreditReport>list("state = ?1 and product in ?2", RecordState.ACCEPTED, product.names())
                .stream()
                .filter(report -> report.of(product))
                .map(report -> report.subject)
                .distinct()
                .toList();
    }
}
