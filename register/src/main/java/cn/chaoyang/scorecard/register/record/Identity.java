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
 * @param sealedNames what a person is called, by its blind index: namesakes are many, so one name says little
 */
public record Identity(List<String> codes, List<String> names, List<String> formerNames, List<String> sealedNames) {

    public Identity {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        formerNames = List.copyOf(formerNames);
        sealedNames = List.copyOf(sealedNames);
    }

    public static Identity named(String name) {
        return new Identity(List.of(), present(name), List.of(), List.of());
    }

    /** @param nameIndex the blind index of a person's name */
    public static Identity ofPerson(String nameIndex) {
        return new Identity(List.of(), List.of(), List.of(), present(nameIndex));
    }

    /** @param code {@code null} where it has none */
    public Identity coded(String code) {
        return new Identity(present(code), names, formerNames, sealedNames);
    }

    /** @param names several, separated as people do */
    public Identity formerly(String names) {
        List<String> former = names == null
                ? List.of()
                : Stream.of(names.split("[、；;，,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new Identity(codes, this.names, former, sealedNames);
    }

    private static List<String> present(String value) {
        return Objects.toString(value, "").isBlank() ? List.of() : List.of(value);
    }
}
