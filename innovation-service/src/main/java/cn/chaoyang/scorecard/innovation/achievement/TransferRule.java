package cn.chaoyang.scorecard.innovation.achievement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Characters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * I07 (rules.md §2.6): an achievement that goes to a recipient of the district counts once for that recipient, on the day
 * of registration, or of signing, when something proves it. A recipient that one unit files by credit code and another by
 * name is one. Service and consulting contracts transfer nothing. 本地 awaits a ruling: recipients
 * anywhere in the city are a measure beside, and so are achievements however many recipients they have.
 */
final class TransferRule {

    static final String LOCAL = "local-transfers";
    static final String ACHIEVEMENTS = "local-transfers@achievements";
    static final String IN_THE_CITY = "local-transfers@city";

    private static final Set<String> NO_TRANSFER = Set.of("SERVICE", "CONSULTING");

    private TransferRule() {}

    /** @param transfers all records of one achievement */
    static List<Contribution> count(Collection<Transfer> transfers) {
        List<Contribution> contributions = new ArrayList<>();
        Predicate<Transfer> inTheDistrict = t -> TransferType.DISTRICT.equals(t.recipientPlace);
        contributions.addAll(perRecipient(LOCAL, transfers, inTheDistrict));
        contributions.addAll(
                perRecipient(IN_THE_CITY, transfers, t -> !TransferType.ELSEWHERE.equals(t.recipientPlace)));
        first(transfers.stream().filter(inTheDistrict))
                .ifPresent(day -> contributions.add(Contribution.forGood(ACHIEVEMENTS, day, Cause.GRANTED)));
        return contributions;
    }

    /** One for each recipient, on the day of the first contract with it. */
    private static List<Contribution> perRecipient(
            String measure, Collection<Transfer> transfers, Predicate<Transfer> where) {
        Map<String, String> codes = codesByName(transfers);
        Map<LocalDate, Integer> recipients = new TreeMap<>();
        transfers.stream()
                .filter(where)
                .collect(groupingBy(t -> recipient(t, codes)))
                .values()
                .forEach(ofOne -> first(ofOne.stream()).ifPresent(day -> recipients.merge(day, 1, Integer::sum)));
        return recipients.entrySet().stream()
                .map(day -> new Contribution(
                        measure, BigDecimal.valueOf(day.getValue()), day.getKey(), null, Cause.GRANTED, null))
                .toList();
    }

    /** The credit code of each recipient of which somebody gave it, whether that record counts or not. */
    private static Map<String, String> codesByName(Collection<Transfer> transfers) {
        return transfers.stream()
                .filter(t -> t.recipientCreditCode != null)
                .collect(toMap(
                        TransferRule::name,
                        t -> t.recipientCreditCode,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private static String recipient(Transfer transfer, Map<String, String> codes) {
        return transfer.recipientCreditCode != null
                ? transfer.recipientCreditCode
                : codes.getOrDefault(name(transfer), name(transfer));
    }

    /** As it is written by anybody: 全角 and 半角 brackets and blanks make no difference. */
    private static String name(Transfer transfer) {
        return Characters.withoutBlanks(Characters.halfWidth(transfer.recipientName));
    }

    private static Optional<LocalDate> first(Stream<Transfer> transfers) {
        return transfers
                .filter(t -> t.effectiveOn() != null && t.cancelledOn == null && t.proven())
                .filter(t -> !NO_TRANSFER.contains(t.contractClass == null ? "" : t.contractClass))
                .map(Transfer::effectiveOn)
                .min(Comparator.naturalOrder());
    }
}
