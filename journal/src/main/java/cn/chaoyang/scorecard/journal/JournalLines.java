package cn.chaoyang.scorecard.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the journal for auditors. */
@ApplicationScoped
public class JournalLines {

    private static final int FIRST_REFUSAL = 400;

    private final DataSource database;

    JournalLines(DataSource database) {
        this.database = database;
    }

    /**
     * A line with its place in the chain.
     *
     * @param result {@code done} or {@code refused}
     * @param status {@code null} where the action is no request
     */
    @Schema(name = "JournalEntry")
    public record Entry(
            long seq,
            Instant at,
            String actor,
            String unit,
            String roles,
            String address,
            String action,
            String object,
            @Schema(enumeration = {"done", "refused"}) String result,
            @Nullable Integer status,
            @JsonRawValue @Schema(type = SchemaType.OBJECT, additionalProperties = String.class) String detail,
            String hash) {}

    /** @param next what to ask for as {@code before} to read on; {@code null} at the end */
    @Schema(name = "JournalPage")
    public record Page(List<Entry> items, @Nullable Long next) {}

    /**
     * Newest first.
     *
     * @throws JournalException when the journal cannot be read
     */
    public Page page(JournalFilter filter, int size) {
        List<Entry> items = entries(filter.condition(), size);
        Long next = items.size() < size ? null : (Long) items.get(size - 1).seq();
        return new Page(items, next);
    }

    private List<Entry> entries(JournalFilter.Condition condition, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select " + Line.COLUMNS
                        + ", seq, hash from journal_line where " + condition.where() + " order by seq desc limit "
                        + size)) {
            int index = 1;
            for (Object parameter : condition.parameters()) {
                query.setObject(index++, parameter);
            }
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(Line.read(rows), rows.getLong(11), rows.getString(12)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new JournalException("the journal cannot be read", e);
        }
    }

    private static Entry entry(Line line, long seq, String hash) {
        boolean refused = line.status() != null && line.status() >= FIRST_REFUSAL;
        return new Entry(
                seq,
                line.at(),
                line.actor(),
                line.unit(),
                line.roles(),
                line.address(),
                line.action(),
                line.object(),
                refused ? "refused" : "done",
                line.status(),
                line.detail(),
                hash);
    }
}
