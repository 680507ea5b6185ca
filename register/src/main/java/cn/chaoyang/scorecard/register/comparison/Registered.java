package cn.chaoyang.scorecard.register.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accepted records of a register, found by what a list says of them. */
final class Registered {

    /**
     * One record.
     *
     * @param canonical its content for comparing, see {@link cn.chaoyang.scorecard.register.record.CanonicalContent}
     * @param shown its content for people, masked where personal
     */
    record Known(UUID recordId, String title, Map<String, String> canonical, Map<String, Object> shown) {

        boolean has(Map<String, String> values) {
            return values.entrySet().stream().allMatch(value -> value.getValue().equals(canonical.get(value.getKey())));
        }

        private long agreesWith(Map<String, String> row) {
            return row.entrySet().stream()
                    .filter(value -> value.getValue().equals(canonical.get(value.getKey())))
                    .count();
        }
    }

    private final List<List<String>> recognisedBy;
    private final Map<String, String> kinds;
    private final List<Known> all = new ArrayList<>();
    private final Map<List<String>, Map<List<String>, List<Known>>> byAlternative = new HashMap<>();
    private final Set<UUID> named = new LinkedHashSet<>();

    /**
     * @param recognisedBy alternatives, see {@link cn.chaoyang.scorecard.register.record.RecordType#recognisedBy()}
     * @param kinds values of option fields all rows of the list have: a record of another kind is not meant
     */
    Registered(List<List<String>> recognisedBy, Map<String, String> kinds) {
        this.recognisedBy = recognisedBy;
        this.kinds = kinds;
    }

    void add(Known known) {
        all.add(known);
        if (!known.has(kinds)) {
            return;
        }
        for (List<String> alternative : recognisedBy) {
            key(alternative, known.canonical()).ifPresent(key -> byAlternative
                    .computeIfAbsent(alternative, a -> new HashMap<>())
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(known));
        }
    }

    /** Whether the row says enough to be recognised. */
    boolean recognisable(Map<String, String> row) {
        return recognisedBy.stream()
                .anyMatch(alternative -> key(alternative, row).isPresent());
    }

    /** The record the row means; of several, the one that agrees with it most. */
    Optional<Known> find(Map<String, String> row) {
        for (List<String> alternative : recognisedBy) {
            Optional<List<String>> key = key(alternative, row);
            if (key.isPresent()) {
                Optional<Known> found =
                        byAlternative.getOrDefault(alternative, Map.of()).getOrDefault(key.get(), List.of()).stream()
                                .max(Comparator.comparingLong(known -> known.agreesWith(row)));
                found.ifPresent(known -> named.add(known.recordId()));
                return found;
            }
        }
        return Optional.empty();
    }

    /** The records that have what all rows have in common and that no row has meant. */
    Collection<Known> extra(Map<String, String> common) {
        return all.stream()
                .filter(known -> known.has(common) && !named.contains(known.recordId()))
                .toList();
    }

    private static Optional<List<String>> key(List<String> alternative, Map<String, String> content) {
        return content.keySet().containsAll(alternative)
                ? Optional.of(alternative.stream().map(content::get).toList())
                : Optional.empty();
    }
}
