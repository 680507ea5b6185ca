package cn.chaoyang.scorecard.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a machine may be let in for: OAuth 2.0 scopes, in tokens in lower case, with '.' between words. */
public enum Scope {
    /** The figures: scorecard, indicators, observations, open data. */
    SCORECARD_READ;

    /** @param scopes the claim {@code scope}: words with blanks between them (RFC 9068) */
    static Set<Scope> in(String scopes) {
        List<String> named = List.of(scopes.strip().split("\\s+"));
        return Arrays.stream(values())
                .filter(scope -> named.contains(scope.inTokens()))
                .collect(Collectors.toUnmodifiableSet());
    }

    String inTokens() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
