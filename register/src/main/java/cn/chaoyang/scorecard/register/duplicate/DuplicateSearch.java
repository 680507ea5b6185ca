package cn.chaoyang.scorecard.register.duplicate;

import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offers pairs of accepted records that may be one thing. It decides nothing. */
@ApplicationScoped
public class DuplicateSearch {

    /** A form so many records share tells nothing of any two of them. */
    private static final int COMMON = 20;

    @Inject
    EntityManager entities;

    /** Why two are offered, the strongest first. On the wire in lower case. */
    public enum Likeness {
        CODE,
        NAME,
        FORMER_NAME,
        SIMILAR_NAME;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One record of a subject. */
    record Known(String subject, String title, Identity identity) {}

    /**
     * Two subjects.
     *
     * @param into the one entered first, or the one that knows the other's name as its former
     */
    public record Pair(String subject, String title, String into, String intoTitle, Likeness why) {}

    @Transactional
    public <R extends RegisterRecord> List<Pair> pairs(RecordType<R> type) {
        Function<R, Identity> identity = type.identity().orElse(row -> Identity.named(null));
        List<Known> all = new ArrayList<>();
        try (Stream<R> rows = entities.createQuery(
                        "from " + type.entity().getName() + " r where r.state = :accepted order by r.createdAt, r.id",
                        type.entity())
                .setParameter("accepted", RecordState.ACCEPTED)
                .getResultStream()) {
            rows.forEach(row -> {
                all.add(new Known(row.subject, row.title(), identity.apply(row)));
                entities.detach(row);
            });
        }
        Set<Set<String>> looked = lookedAt(type.counting().register());
        return among(all).stream()
                .filter(pair -> !looked.contains(Set.of(pair.subject(), pair.into())))
                .toList();
    }

    /** What was merged is one subject by now; what is proposed or was found to be two is not asked again. */
    private Set<Set<String>> lookedAt(String register) {
        Set<Set<String>> looked = new HashSet<>();
        SubjectMerge.<SubjectMerge>list(
                        "register = ?1 and state in ?2",
                        register,
                        List.of(SubjectMerge.State.PROPOSED, SubjectMerge.State.DISTINCT))
                .forEach(merge -> looked.add(Set.of(merge.subject, merge.intoSubject)));
        return looked;
    }

    /** @param all the oldest first */
    static List<Pair> among(List<Known> all) {
        Map<Set<String>, Pair> found = new LinkedHashMap<>();
        for (Likeness why : Likeness.values()) {
            Map<String, List<Known>> byForm = new HashMap<>();
            all.forEach(one -> forms(one, why).forEach(form -> byForm.computeIfAbsent(form, f -> new ArrayList<>())
                    .add(one)));
            for (Known one : all) {
                asked(one, why)
                        .flatMap(form ->
                                byForm.getOrDefault(form, List.of()).stream().limit(COMMON))
                        .filter(other -> !other.subject().equals(one.subject()))
                        .forEach(other ->
                                found.putIfAbsent(Set.of(one.subject(), other.subject()), pair(one, other, why)));
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Pair::why)).toList();
    }

    private static Pair pair(Known one, Known other, Likeness why) {
        // By former names, the one that asks knows the other's; else the first of all asks first.
        return new Pair(other.subject(), other.title(), one.subject(), one.title(), why);
    }

    /** Under what a record is found. */
    private static Stream<String> forms(Known one, Likeness why) {
        return switch (why) {
            case CODE -> one.identity().codes().stream();
            case NAME, FORMER_NAME -> cores(one.identity().names());
            case SIMILAR_NAME ->
                Stream.concat(
                        one.identity().sealedNames().stream(),
                        cores(one.identity().names()).flatMap(core -> Names.loose(core).stream()));
        };
    }

    /** What a record looks for. */
    private static Stream<String> asked(Known one, Likeness why) {
        return switch (why) {
            case CODE, NAME -> forms(one, why);
            case FORMER_NAME -> cores(one.identity().formerNames());
            case SIMILAR_NAME ->
                Stream.concat(
                        one.identity().sealedNames().stream(),
                        cores(one.identity().names()).flatMap(core -> Names.almost(core).stream()));
        };
    }

    private static Stream<String> cores(List<String> names) {
        return names.stream().map(Names::core);
    }
}
