package cn.chaoyang.scorecard.register.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * By what somebody would recognise that two records are about one thing.
 *
 * @param codes values no two things share, or hardly any: what is personal by its blind index only
 * @param names what it is called
 * @param formerNames what it was called
 */
public record Identity(List<String> codes, List<String> names, List<String> formerNames) {

    public Identity {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        formerNames = List.copyOf(formerNames);
    }

    public static Identity named(String name) {
        return new Identity(List.of(), present(name), List.of());
    }

    public static Identity coded(String code) {
        return new Identity(present(code), List.of(), List.of());
    }

    /** @param names several, separated as people do */
    public Identity formerly(String names) {
        List<String> former = names == null
                ? List.of()
                : Stream.of(names.split("[、；;，,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new Identity(codes, this.names, former);
    }

    private static List<String> present(String value) {
        return Objects.toString(value, "").isBlank() ? List.of() : List.of(value);
    }
}
