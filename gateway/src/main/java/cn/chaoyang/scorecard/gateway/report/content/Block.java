package cn.chaoyang.scorecard.gateway.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report.
 *
 * @param id unique within the report, the same whenever it is drafted from the same lock
 * @param table of a {@link Type#TABLE}, whose text is its caption; else {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(String id, Type type, String text, @Nullable Table table, List<Source> sources) {

    /** How it stands in the document. */
    @Schema(name = "BlockType")
    public enum Type {
        /** 一、 */
        HEADING1,
        /** （一） */
        HEADING2,
        PARAGRAPH,
        /** One of a numbered list. */
        ITEM,
        /** An attachment of its own. */
        TABLE,
        /** The text of a cell of the monthly table. */
        CELL;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rows as long as the columns. */
    @Schema(name = "BlockTable")
    public record Table(List<String> columns, List<List<String>> rows) {}

    public static Block of(String id, Type type, String text, Source... sources) {
        return new Block(id, type, text, null, List.of(sources));
    }

    Block saying(String other) {
        return new Block(id, type, other, table, sources);
    }
}
