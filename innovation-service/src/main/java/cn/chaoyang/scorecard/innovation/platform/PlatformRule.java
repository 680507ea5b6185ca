package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.innovation.Recognition;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * I01–I04 (rules.md §2.4): a chain counts from the day of the recognition's document, once, however often it is renamed,
 * reorganised or recognised at another level too. Of the key laboratories the reorganised ones are a measure beside.
 */
final class PlatformRule {

    static final String REORGANISED = "national-key-laboratories@reorganised";

    private PlatformRule() {}

    /** @param chain all records of one chain */
    static List<Contribution> count(Collection<Platform> chain) {
        List<Contribution> contributions = new ArrayList<>();
        chain.stream()
                .map(p -> p.kind().measure())
                .distinct()
                .sorted()
                .forEach(measure -> contributions.addAll(
                        days(chain, p -> p.kind().measure().equals(measure)).contributing(measure)));
        contributions.addAll(
                days(chain, p -> p.kind() == PlatformKind.NATIONAL_LABORATORY).contributing(REORGANISED));
        return contributions;
    }

    private static Spans days(Collection<Platform> chain, Predicate<Platform> which) {
        return Spans.union(chain.stream()
                        .filter(which.and(Platform::admissible))
                        .flatMap(p -> days(p).stream())
                        .toList())
                .resumedBy(Cause.RENEWED);
    }

    /** A reorganised platform ends where the one that follows it begins. */
    private static Optional<Span> days(Platform platform) {
        Optional<Span> days = Recognition.inForce(platform.recognisedOn, platform.filedUntil(), platform.revokedOn);
        if (platform.reorganisedOn == null) {
            return days;
        }
        Spans until = Spans.of(Span.before(platform.reorganisedOn, Cause.REPLACED));
        return days.map(Spans::of).map(all -> all.within(until)).flatMap(left -> left.asList().stream()
                .findFirst());
    }
}
