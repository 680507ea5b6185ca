package cn.chaoyang.scorecard.register.revision;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The documents that said what counts, by the day from which each is in force. */
public final class RuleBook {

    private final NavigableMap<LocalDate, String> documents;

    private RuleBook(NavigableMap<LocalDate, String> documents) {
        this.documents = documents;
    }

    /** @param document in force for ever before, for example 国科发火〔2016〕32号 */
    public static RuleBook of(String document) {
        return new RuleBook(new TreeMap<>(Map.of(LocalDate.MIN, document)));
    }

    /** From {@code day} on, {@code document} stands in place of the one before. */
    public RuleBook from(LocalDate day, String document) {
        NavigableMap<LocalDate, String> extended = new TreeMap<>(documents);
        extended.put(day, document);
        return new RuleBook(extended);
    }

    public String on(LocalDate day) {
        return documents.floorEntry(day).getValue();
    }
}
