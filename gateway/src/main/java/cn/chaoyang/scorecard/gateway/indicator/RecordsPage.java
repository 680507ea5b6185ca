package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.Records;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Records behind a number. For counts {@code total} is the number, for amounts {@code sum} is.
 *
 * @param parts one population, or numerator and denominator of a ratio
 */
public record RecordsPage(long total, BigDecimal sum, List<Part> parts, List<Item> items) {

    /** What is counted, or one of the two sides of a ratio. */
    @Schema(name = "Population")
    public record Part(
            @Schema(enumeration = {"value", "numerator", "denominator"}) String role, long total, BigDecimal sum) {}

    /** @param link the page of the register that shows the record; {@code null} when there is none */
    @Schema(name = "CountedRecord")
    public record Item(
            String source,
            String register,
            String id,
            String title,
            BigDecimal amount,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String endsBy,
            @Nullable String link) {}

    /** Subjects behind a change: since is the day of the change. */
    public static RecordsPage ofChanges(Changes.Found found, String registerPage) {
        return new RecordsPage(
                found.total(),
                found.sum(),
                List.of(),
                found.items().stream()
                        .map(item -> new Item(
                                item.source(),
                                item.register(),
                                item.id(),
                                item.title(),
                                item.amount(),
                                item.on(),
                                null,
                                null,
                                link(registerPage, item.id())))
                        .toList());
    }

    static RecordsPage of(Records.Found found, List<Part> parts, String registerPage) {
        return new RecordsPage(
                found.total(),
                found.sum(),
                parts,
                found.items().stream()
                        .map(item -> new Item(
                                item.source(),
                                item.register(),
                                item.id(),
                                item.title(),
                                item.amount(),
                                item.since(),
                                item.until(),
                                item.endsBy(),
                                link(registerPage, item.id())))
                        .toList());
    }

    static String role(Reading reading, int part) {
        if (reading instanceof Reading.Ratio) {
            return part == 0 ? "numerator" : "denominator";
        }
        return "value";
    }

    static String link(String registerPage, String subject) {
        return registerPage == null
                ? null
                : registerPage + "?subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }
}
