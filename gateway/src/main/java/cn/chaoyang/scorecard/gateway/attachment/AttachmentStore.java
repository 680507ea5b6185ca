package cn.chaoyang.scorecard.gateway.attachment;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.attachment.Attachment.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What is known of the files, without their content. Append-only: what was taken off stays, with who did. */
@ApplicationScoped
class AttachmentStore {

    private static final String READ =
            """
            select id, owner_kind, owner_id, name, media_type, size, digest, secrecy_mark, uploaded_by, unit, uploaded_at
              from attachment a
             where district = ?
               and not exists (select 1 from attachment_removal r where r.attachment = a.id)
            """;

    private final DataSource database;
    private final String district;

    AttachmentStore(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    void insert(Attachment attachment) {
        with(
                """
                insert into attachment (id, district, owner_kind, owner_id, name, media_type, size, digest, secrecy_mark,
                                        uploaded_by, unit, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                insert -> {
                    insert.setObject(1, attachment.id());
                    insert.setString(2, district);
                    insert.setString(3, attachment.owner().kind());
                    insert.setString(4, attachment.owner().id());
                    insert.setString(5, attachment.name());
                    insert.setString(6, attachment.mediaType());
                    insert.setLong(7, attachment.size());
                    insert.setString(8, attachment.digest());
                    insert.setString(9, attachment.secrecyMark());
                    insert.setString(10, attachment.by());
                    insert.setString(11, attachment.unit());
                    insert.setTimestamp(12, Timestamp.from(attachment.at()));
                    return insert.executeUpdate();
                });
    }

    /** @return whether it was there until now */
    boolean remove(UUID id, String by, Instant at) {
        return with(
                """
                insert into attachment_removal (attachment, removed_by, removed_at) values (?, ?, ?)
                on conflict do nothing""",
                insert -> {
                    insert.setObject(1, id);
                    insert.setString(2, by);
                    insert.setTimestamp(3, Timestamp.from(at));
                    return insert.executeUpdate() == 1;
                });
    }

    Optional<Attachment> find(UUID id) {
        return with(READ + "and id = ?", query -> {
            query.setString(1, district);
            query.setObject(2, id);
            return read(query).stream().findFirst();
        });
    }

    /** In the order they came. */
    List<Attachment> of(Owner owner) {
        return with(READ + "and owner_kind = ? and owner_id = ? order by uploaded_at, id", query -> {
            query.setString(1, district);
            query.setString(2, owner.kind());
            query.setString(3, owner.id());
            return read(query);
        });
    }

    private static List<Attachment> read(PreparedStatement query) throws SQLException {
        List<Attachment> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Attachment(
                        rows.getObject("id", UUID.class),
                        new Owner(rows.getString("owner_kind"), rows.getString("owner_id")),
                        rows.getString("name"),
                        rows.getString("media_type"),
                        rows.getLong("size"),
                        rows.getString("digest"),
                        rows.getString("secrecy_mark"),
                        rows.getString("uploaded_by"),
                        rows.getString("unit"),
                        rows.getTimestamp("uploaded_at").toInstant()));
            }
        }
        return found;
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("attachments cannot be read or written", e);
        }
    }
}
