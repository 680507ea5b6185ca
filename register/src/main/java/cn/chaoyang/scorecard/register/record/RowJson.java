package cn.chaoyang.scorecard.register.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as JSON with its columns as keys: what {@code jsonb_populate_record} takes, and what a revision keeps. Personal
 * data is in it as it stands in the table, sealed.
 */
@ApplicationScoped
public class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Inject
    EntityShape shape;

    public String write(RegisterRecord row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        shape.read(row).forEach((name, value) -> {
            if (value != null) {
                columns.put(column(name), value);
            }
        });
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code validUntil} → {@code valid_until}, as Hibernate's naming strategy has it. */
    public static String column(String property) {
        StringBuilder column = new StringBuilder();
        property.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                column.append('_');
            }
            column.append((char) Character.toLowerCase(c));
        });
        return column.toString();
    }
}
