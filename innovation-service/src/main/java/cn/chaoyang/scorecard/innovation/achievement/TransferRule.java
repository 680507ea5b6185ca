package cn.chaoyang.scorecard.innovation.achievement;

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

/**
 * I07 (rules.md §2.6): an achievement that goes to a recipient of the district counts once for that recipient, on the day
 * of registration, or of signing. Service and consulting contracts transfer nothing. 本地 awaits a ruling: recipients
 * anywhere in the city are a measure beside.
 */
final class TransferRule {

    static final String LOCAL = "local-transfers";
    static final String IN_THE_CITY = "local-transfers@city";

    private static final Set<String> NO_TRANSFER = Set.of("SERVICE", "CONSULTING");

    private TransferRule() {}

    /** @param transfers all records of one achievement and one recipient */
    static List<Contribution> count(Collection<Transfer> transfers) {
        List<Contribution> contributions = new ArrayList<>();
        first(transfers, t -> TransferType.DISTRICT.equals(t.recipientPlace))
                .ifPresent(day -> contributions.add(Contribution.forGood(LOCAL, day, Cause.GRANTED)));
        first(transfers, t -> !TransferType.ELSEWHERE.equals(t.recipientPlace))
                .ifPresent(day -> contributions.add(Contribution.forGood(IN_THE_CITY, day, Cause.GRANTED)));
        return contributions;
    }

    private static Optional<LocalDate> first(Collection<Transfer> transfers, Predicate<Transfer> where) {
        return transfers.stream()
                .filter(where)
                .filter(t -> t.effectiveOn() != null && t.cancelledOn == null)
                .filter(t -> !NO_TRANSFER.contains(t.contractClass == null ? "" : t.contractClass))
                .map(Transfer::effectiveOn)
                .min(Comparator.naturalOrder());
    }
}
