package cn.chaoyang.scorecard.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the trail and its anchors for auditors: who has accepted what and when, never what it says. */
@ApplicationScoped
public class Trail {

    /** A line without its content. */
    @Schema(name = "TrailEntry")
    public record Entry(
            long seq,
            Instant recordedAt,
            String actor,
            String unit,
            String kind,
            @Nullable String reasonCode,
            String recordType,
            UUID recordId,
            String hash) {}

    /** @param total of all pages */
    @Schema(name = "TrailPage")
    public record Page(long total, int page, int size, List<Entry> items) {}

    private final DataSource database;

    Trail(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    Page page(TrailFilter filter, int page, int size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Page(count(connection, filter), page, size, entries(connection, filter, page, size));
        }
    }

    /** Oldest first, those behind {@code anchorNo}. */
    List<Anchor> anchors(long anchorNo, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select " + Anchor.COLUMNS
                        + " from audit_anchor where anchor_no > ? order by anchor_no limit ?")) {
            query.setLong(1, anchorNo);
            query.setInt(2, most);
            List<Anchor> anchors = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    anchors.add(Anchor.read(rows));
                }
            }
            return anchors;
        }
    }

    private static long count(Connection connection, TrailFilter filter) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from revision where " + filter.where())) {
            bind(query, filter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Entry> entries(Connection connection, TrailFilter filter, int page, int size)
            throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                """
                select seq, recorded_at, actor, unit, change_kind, reason_code, record_type, record_id, hash
                  from revision
                 where\s"""
                        + filter.where() + " order by seq desc limit ? offset ?")) {
            int next = bind(query, filter);
            query.setInt(next, size);
            query.setLong(next + 1, (long) page * size);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        }
        return entries;
    }

    /** @return the index of the first parameter that is still free */
    private static int bind(PreparedStatement query, TrailFilter filter) throws SQLException {
        int index = 1;
        for (Object parameter : filter.parameters()) {
            query.setObject(index++, parameter);
        }
        return index;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5).toLowerCase(Locale.ROOT),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9));
    }
}
