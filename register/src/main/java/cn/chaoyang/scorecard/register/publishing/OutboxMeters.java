package cn.chaoyang.scorecard.register.publishing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * What waits for the log, as every replica sees it: {@code facts.unpublished} and, in seconds, how long the oldest has
 * waited, {@code facts.unpublished.age}. Both are not a number while the database does not say.
 */
@ApplicationScoped
class OutboxMeters {

    private static final String WAITING =
            """
            select (select count(*) from unpublished),
                   (select r.recorded_at from revision r where r.seq = (select min(seq) from unpublished))
            """;

    private final DataSource dataSource;
    private final Clock clock;
    private volatile Waiting waiting = Waiting.UNKNOWN;

    /** @param since {@code null} when nothing waits */
    private record Waiting(double facts, Instant since) {

        static final Waiting UNKNOWN = new Waiting(Double.NaN, null);

        double seconds(Instant now) {
            if (since == null) {
                return Double.isNaN(facts) ? facts : 0;
            }
            return Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
        }
    }

    OutboxMeters(DataSource dataSource, Clock clock, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.clock = clock;
        Gauge.builder("facts.unpublished", this, meters -> meters.waiting.facts())
                .description("Accepted revisions that are not in the log yet")
                .strongReference(true)
                .register(metrics);
        Gauge.builder("facts.unpublished.age", this, meters -> meters.waiting.seconds(clock.instant()))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .strongReference(true)
                .register(metrics);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
            waiting = new Waiting(row.getLong(1), since == null ? null : since.toInstant());
        } catch (SQLException e) {
            waiting = Waiting.UNKNOWN;
            throw e;
        }
    }
}
