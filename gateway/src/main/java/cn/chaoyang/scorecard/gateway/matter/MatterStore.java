package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Remark;
import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import cn.chaoyang.scorecard.gateway.task.StepJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps matters and their steps. Append-only. */
@ApplicationScoped
class MatterStore {

    private static final String FOUND =
            """
            with found as (
                select m.id, newest.taken_at
                  from matter m
                  join lateral (select state, taken_at from matter_step s where s.matter = m.id
                                 order by no desc limit 1) newest on true
                 where m.district = ?
                   and (?::text is null or m.kind = ?)
                   and (?::text is null or newest.state = ?)
                   and (?::text is null or m.unit = ?)
                   and (?::text[] is null or m.unit = any(?)
                        or exists (select 1 from matter_recipient r where r.matter = m.id and r.unit = any(?)))
            )
            select (select count(*) from found) as total, page.id
              from (select 1) as always
              left join (select * from found order by taken_at desc, id limit ? offset ?) page on true
             order by page.taken_at desc, page.id
            """;

    private final DataSource database;
    private final String district;

    MatterStore(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /**
     * What is looked for, each {@code null} for any.
     *
     * @param reader the units that look; {@code null} for those who see all
     */
    record Search(MatterKind kind, MatterState state, String unit, Set<String> reader) {}

    /** A page of what was found, what moved last first. */
    record Found(long total, List<Matter> matters) {}

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    @Transactional(TxType.MANDATORY)
    void insert(Matter matter) {
        with("insert into matter (id, district, kind, unit, created_at) values (?, ?, ?, ?, ?)", insert -> {
            insert.setObject(1, matter.id());
            insert.setString(2, district);
            insert.setString(3, matter.kind().wire());
            insert.setString(4, matter.unit());
            insert.setTimestamp(5, Timestamp.from(matter.newest().at()));
            return insert.executeUpdate();
        });
        append(matter);
    }

    /** Keeps the newest step. */
    @Transactional(TxType.MANDATORY)
    void append(Matter matter) {
        MatterStep step = matter.newest();
        with(
                """
                insert into matter_step (matter, no, move, state, content, taken_by, unit, on_behalf_of, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                insert -> {
                    insert.setObject(1, matter.id());
                    insert.setInt(2, step.no());
                    insert.setString(3, step.move().wire());
                    insert.setString(4, matter.state().wire());
                    insert.setString(5, StepJson.write(step.content()));
                    insert.setString(6, step.by());
                    insert.setString(7, step.unit());
                    insert.setString(8, step.onBehalfOf());
                    insert.setTimestamp(9, Timestamp.from(step.at()));
                    return insert.executeUpdate();
                });
        if (step.content() instanceof Remark remark && !remark.to().isEmpty()) {
            with("insert into matter_recipient (matter, unit) values (?, ?) on conflict do nothing", insert -> {
                for (String unit : remark.to()) {
                    insert.setObject(1, matter.id());
                    insert.setString(2, unit);
                    insert.addBatch();
                }
                return insert.executeBatch();
            });
        }
    }

    /** Waits for its turn, until the end of the caller's transaction: nobody else moves the matter until then. */
    @Transactional(TxType.MANDATORY)
    Optional<Matter> takeTurn(UUID id) {
        with("select id from matter where id = ? and district = ? for update", query -> {
            query.setObject(1, id);
            query.setString(2, district);
            return query.execute();
        });
        return find(id);
    }

    Optional<Matter> find(UUID id) {
        return read(List.of(id)).stream().findFirst();
    }

    Found search(Search search, Page page) {
        List<UUID> ids = new ArrayList<>();
        long total = with(FOUND, query -> {
            query.setString(1, district);
            String kind = search.kind() == null ? null : search.kind().wire();
            query.setString(2, kind);
            query.setString(3, kind);
            String state = search.state() == null ? null : search.state().wire();
            query.setString(4, state);
            query.setString(5, state);
            query.setString(6, search.unit());
            query.setString(7, search.unit());
            Object[] reader = search.reader() == null ? null : search.reader().toArray();
            for (int i = 8; i <= 10; i++) {
                query.setArray(i, reader == null ? null : query.getConnection().createArrayOf("text", reader));
            }
            query.setInt(11, page.size());
            query.setLong(12, page.offset());
            long all = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all = rows.getLong("total");
                    Optional.ofNullable(rows.getObject("id", UUID.class)).ifPresent(ids::add);
                }
            }
            return all;
        });
        return new Found(total, read(ids));
    }

    /** In the order asked for. */
    private List<Matter> read(Collection<UUID> ids) {
        Map<UUID, Matter> matters = new LinkedHashMap<>();
        ids.forEach(id -> matters.put(id, null));
        with(
                """
                select m.id, m.kind, m.unit as of_unit, s.*
                  from matter m join matter_step s on s.matter = m.id
                 where m.district = ? and m.id = any(?) order by m.id, s.no""",
                query -> {
                    query.setString(1, district);
                    query.setArray(2, query.getConnection().createArrayOf("uuid", ids.toArray()));
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            MatterStep step = step(rows);
                            UUID id = rows.getObject("id", UUID.class);
                            Matter before = matters.get(id);
                            matters.put(
                                    id,
                                    before == null
                                            ? new Matter(
                                                    id,
                                                    MatterKind.of(rows.getString("kind")),
                                                    rows.getString("of_unit"),
                                                    List.of(step))
                                            : before.after(step));
                        }
                    }
                    return matters;
                });
        return matters.values().stream().filter(matter -> matter != null).toList();
    }

    private static MatterStep step(ResultSet rows) throws SQLException {
        MatterMove move = MatterMove.of(rows.getString("move")).orElseThrow();
        return new MatterStep(
                rows.getInt("no"),
                move,
                StepJson.parse(move.content(), rows.getString("content")),
                rows.getString("taken_by"),
                rows.getString("unit"),
                rows.getString("on_behalf_of"),
                rows.getTimestamp("taken_at").toInstant());
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("matters cannot be read or written", e);
        }
    }
}
