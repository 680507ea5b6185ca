package cn.chaoyang.scorecard.bench.growth;

import cn.chaoyang.scorecard.bench.stack.Stack;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** What one would write instead of a ledger: a table of what is counted, indexed, and a query that counts it on a day. */
final class ViewPeer implements AutoCloseable {

    private static final String COUNT =
            """
            select measure, sum(amount) from bench_register
            where district = ? and starts_on <= ? and (ends_on is null or ends_on > ?)
            group by measure""";

    private final Connection connection;

    ViewPeer(Stack stack) throws SQLException {
        this.connection = stack.database("gateway");
    }

    /** Makes the register anew from the subjects there are. */
    void renew() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_register");
            statement.execute(
                    """
                    create table bench_register as
                    select s.district, s.id as subject, c ->> 'measure' as measure, (c ->> 'amount')::numeric as amount,
                           (c ->> 'from')::date as starts_on, (c ->> 'until')::date as ends_on
                    from subject s, jsonb_array_elements(s.contributions::jsonb) c""");
            statement.execute("create index on bench_register (district, measure, starts_on)");
            statement.execute("vacuum analyze bench_register");
        }
    }

    /** @return milliseconds for every measure's count on one day; a scorecard shows twenty-four of them and more */
    double count(LocalDate day) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setString(1, Stack.DISTRICT);
            query.setDate(2, Date.valueOf(day));
            query.setDate(3, Date.valueOf(day));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getBigDecimal(2);
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_register");
        }
        connection.close();
    }
}
