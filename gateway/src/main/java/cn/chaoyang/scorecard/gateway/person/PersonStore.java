package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps who has come. */
@ApplicationScoped
class PersonStore {

    private final Transaction transaction;
    private final String district;

    PersonStore(Transaction transaction, GatewayConfig config) {
        this.transaction = transaction;
        this.district = config.district();
    }

    void keep(Sighting sighting) {
        with(
                """
                insert into person as kept (district, account, name, unit, roles, first_seen, last_seen, told_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (district, account) do update
                   set name = excluded.name, unit = excluded.unit, roles = excluded.roles, told_at = excluded.told_at,
                       last_seen = greatest(kept.last_seen, excluded.last_seen)
                 where excluded.told_at >= kept.told_at""",
                insert -> {
                    insert.setString(1, district);
                    insert.setString(2, sighting.account());
                    insert.setString(3, sighting.name());
                    insert.setString(4, sighting.unit());
                    insert.setArray(5, insert.getConnection().createArrayOf("text", roles(sighting)));
                    insert.setObject(6, sighting.day());
                    insert.setObject(7, sighting.day());
                    insert.setTimestamp(8, Timestamp.from(sighting.toldAt()));
                    return insert.executeUpdate();
                });
    }

    /** By login name. */
    List<Person> all() {
        return with(
                """
                select account, name, unit, roles, first_seen, last_seen from person
                 where district = ? order by account""",
                query -> {
                    query.setString(1, district);
                    List<Person> people = new ArrayList<>();
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            people.add(person(rows));
                        }
                    }
                    return people;
                });
    }

    /** Deletes who came last before the day. */
    void forgetBefore(LocalDate day) {
        with("delete from person where district = ? and last_seen < ?", delete -> {
            delete.setString(1, district);
            delete.setObject(2, day);
            return delete.executeUpdate();
        });
    }

    private static Object[] roles(Sighting sighting) {
        return sighting.roles().stream().sorted().map(Role::inTokens).toArray();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("account"),
                row.getString("name"),
                row.getString("unit"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class));
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Use<T> use) {
        return transaction.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return use.of(statement);
            }
        });
    }
}
