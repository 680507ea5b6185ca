package cn.chaoyang.scorecard.testing.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The cases of one indicator, from {@code cases/<indicator>.yaml}.
 *
 * @param service that owns the registers: talent, fund or innovation
 */
public record CaseTable(String indicator, String service, List<Case> cases) {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private static final int INDICATORS = 19;

    /**
     * One case.
     *
     * @param records filed, submitted and accepted in this order
     * @param expect how much the case adds to a measure on a day
     */
    public record Case(String name, List<Filed> records, List<Expected> expect) {}

    /**
     * A record, or what is done to one.
     *
     * @param as the unit whose clerk files and whose reviewer accepts
     * @param revises the index in this case of the record that this replaces; {@code null} for a new one
     * @param withdraws the index of the record that is withdrawn; {@code null} for none
     * @param refused whether it is refused because it is in the register already
     * @param content by field name; with placeholders
     */
    public record Filed(
            String register,
            String as,
            Integer revises,
            Integer withdraws,
            boolean refused,
            Map<String, Object> content) {}

    /** What the case adds to the measure on the day. */
    public record Expected(String measure, LocalDate on, BigDecimal value) {}

    /** The tables of all indicators. */
    public static List<CaseTable> all() {
        return IntStream.rangeClosed(1, INDICATORS)
                .mapToObj("I%02d"::formatted)
                .map(CaseTable::of)
                .toList();
    }

    /** Those whose registers the service owns. */
    public static List<CaseTable> ofService(String service) {
        return all().stream().filter(table -> table.service().equals(service)).toList();
    }

    private static CaseTable of(String indicator) {
        String name = "cases/" + indicator + ".yaml";
        try (InputStream file =
                Objects.requireNonNull(CaseTable.class.getClassLoader().getResourceAsStream(name), name)) {
            return YAML.readValue(file, CaseTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The case with its placeholders filled in. */
    static Case filled(Case one, Placeholders placeholders) {
        try {
            JsonNode tree = YAML.valueToTree(one);
            return YAML.treeToValue(YAML.readTree(placeholders.fill(YAML.writeValueAsString(tree))), Case.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(one.name(), e);
        }
    }
}
