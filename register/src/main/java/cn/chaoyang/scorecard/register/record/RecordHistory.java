package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldValue;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The revisions of one record and the merges of what it counts for, oldest first. */
@ApplicationScoped
public class RecordHistory {

    private static final TypeReference<Map<String, Object>> COLUMNS = new TypeReference<>() {};

    @Inject
    DataSource dataSource;

    @Inject
    RecordRows rows;

    @Inject
    PersonalFields personal;

    @Inject
    ObjectMapper json;

    /**
     * One revision.
     *
     * @param snapshot the content as accepted, by field name; personal data masked
     * @param offset where the fact stands in the log; {@code null} while it has not gone out
     * @param logTime when the log took it: what "known at" means
     */
    @Schema(name = "Revision")
    public record Line(
            long seq,
            String kind,
            @Nullable String reasonCode,
            String actor,
            String unit,
            Instant recordedAt,
            @Schema(additionalProperties = FieldValue.class) Map<String, Object> snapshot,
            List<Evidence> evidence,
            List<Subject> subjects,
            String hash,
            String previousHash,
            @Nullable Long offset,
            @Nullable Instant logTime) {}

    @Transactional
    public List<Line> of(RecordType<?> type, UUID recordId, Actor actor) {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select r.seq, r.change_kind, r.reason_code, r.actor, r.unit, r.recorded_at, r.snapshot, r.subjects,
                               r.hash, r.previous_hash, p.log_offset, p.log_time
                          from revision r left join publication p on p.seq = r.seq
                         where (r.record_id = ? and r.record_type = ?)
                            or r.seq in (select changed.seq
                                           from subject_merge m, unnest(array[m.merged_seq, m.undone_seq]) as changed (seq)
                                          where m.register = ? and (m.subject = any(?) or m.into_subject = any(?)))
                         order by r.seq""")) {
            Array subjects = connection.createArrayOf("varchar", subjects(type, recordId, actor));
            query.setObject(1, recordId);
            query.setString(2, type.name());
            query.setString(3, type.counting().register());
            query.setArray(4, subjects);
            query.setArray(5, subjects);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(type, rows, actor));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("history of " + type.name() + " " + recordId, e);
        }
        return lines;
    }

    private String[] subjects(RecordType<?> type, UUID recordId, Actor actor) {
        return rows.visible(type, recordId, actor).stream()
                .flatMap(row -> Stream.of(row.subject, row.ownSubject()))
                .distinct()
                .toArray(String[]::new);
    }

    private Line line(RecordType<?> type, ResultSet row, Actor actor) throws SQLException {
        Map<String, Object> columns = columns(row.getString(7));
        Map<String, Object> content = content(type, columns);
        String unit = Objects.toString(columns.get("unit"), "");
        boolean withheld = type.restriction().withholds(content, type, unit, actor);
        type.restriction().apply(content, type, unit, actor);
        OffsetDateTime logTime = row.getObject(12, OffsetDateTime.class);
        return new Line(
                row.getLong(1),
                row.getString(2).toLowerCase(Locale.ROOT),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                content,
                withheld ? List.of() : Evidence.read((String) columns.get("evidence")),
                SubjectStore.parse(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getObject(11, Long.class),
                logTime == null ? null : logTime.toInstant());
    }

    private Map<String, Object> columns(String snapshot) {
        try {
            return json.readValue(snapshot, COLUMNS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot is no longer readable", e);
        }
    }

    private Map<String, Object> content(RecordType<?> type, Map<String, Object> columns) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = columns.get(RowJson.column(field.name()));
            if (value != null && field.personal()) {
                value = personal.masked(type, field, (String) value);
            }
            if (value != null) {
                content.put(field.name(), value);
            }
        }
        return content;
    }
}
