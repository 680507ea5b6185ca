package cn.chaoyang.scorecard.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.decision.Ruling;
import cn.chaoyang.scorecard.gateway.indicator.ChangeReport.Part;
import cn.chaoyang.scorecard.gateway.indicator.ChangeService.Span;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What must hold between any two days and any two moments of knowing, for every way of counting. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(value = PostgresResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class ChangePropertyIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final int DAYS = 900;
    private static final List<String> INDICATORS = List.of("I02", "I05", "I07", "I08", "I10", "I19");
    private static final Page ALL = new Page(0, 1000);

    @Inject
    DataSource database;

    @Inject
    Plan plan;

    @Inject
    ChangeService changes;

    @Inject
    IndicatorService indicators;

    private final Random random = new Random(7);
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Instant> recorded = new ArrayList<>(List.of(Instant.parse("2025-01-01T00:00:00Z")));

    @Test
    void theChangesAddUpAndTheRecordsToEachOfThem() throws SQLException {
        Booked log = new Booked(database, "property-test");
        int lines = 0;
        for (int round = 0; round < 40; round++) {
            // Given facts, some of them for days long past
            for (int i = 0; i < 4; i++) {
                book(log);
            }
            if (round == 20) {
                // and, half-way, a ruling on how one of them is counted
                rule("I07", "2025年起累计", "2025-09-01");
            }
            for (String id : INDICATORS) {
                // When
                Indicator indicator = plan.indicator(id).orElseThrow();
                Span span = span();
                ChangeReport report = changes.changes(indicator, span);

                // Then
                assertThat(value(report.opening()))
                        .isEqualByComparingTo(shown(indicator, span.from(), span.knownFrom()));
                assertThat(value(report.closing())).isEqualByComparingTo(shown(indicator, span.to(), span.knownTo()));
                if (report.opening() != null && report.closing() != null) {
                    assertThat(report.opening().add(total(report.changes())))
                            .as("%s %s", id, span)
                            .isEqualByComparingTo(report.closing());
                }
                for (Part part : report.parts()) {
                    assertThat(value(part.opening()).add(total(part.changes())))
                            .isEqualByComparingTo(value(part.closing()));
                }
                for (Changes.Line line : report.parts().isEmpty() ? report.changes() : List.<Changes.Line>of()) {
                    if (!List.of("newYear", "ruling").contains(line.cause())) {
                        assertThat(changes.records(indicator, span, line.cause(), ALL)
                                        .sum())
                                .isEqualByComparingTo(line.amount());
                        lines++;
                    }
                }
            }
        }
        assertThat(lines).isGreaterThan(200);
    }

    @Test
    void whatTheWhatIfSaysIsWhatTheRulingBrings() throws SQLException {
        // Given
        Booked log = new Booked(database, "what-if-test");
        for (int i = 0; i < 60; i++) {
            book(log);
        }
        LocalDate on = LocalDate.of(2026, 6, 30);
        int ruled = 0;
        for (Indicator indicator : plan.indicators()) {
            for (Indicator.Alternative alternative : indicator.alternatives()) {
                // When
                IndicatorView supposed = indicators
                        .whatIf(indicator, alternative.label(), on, Known.NOW)
                        .then();
                rule(indicator.id(), alternative.label(), "1900-01-01");

                // Then
                IndicatorView now = indicators.onDay(indicator, on, Known.NOW);
                assertThat(now.value()).as(indicator.id()).isEqualTo(supposed.value());
                assertThat(now.status()).isEqualTo(supposed.status());
                assertThat(now.pace()).isEqualTo(supposed.pace());
                assertThat(now.spark()).isEqualTo(supposed.spark());
                rule(indicator.id(), Ruling.DEFAULT, "1900-01-01");
                ruled++;
            }
        }
        assertThat(ruled).isGreaterThan(8);
    }

    /** A new version of some subject, recorded a little later than the last. */
    private void book(Booked log) throws SQLException {
        Instant at = recorded.get(recorded.size() - 1).plusSeconds(1 + random.nextInt(400_000));
        recorded.add(at);
        String id = "s" + random.nextInt(25);
        List<Contribution> contributions = new ArrayList<>();
        for (String indicator : INDICATORS) {
            for (String measure : plan.indicator(indicator).orElseThrow().allMeasures()) {
                if (random.nextInt(3) > 0) {
                    contributions.add(contribution(measure));
                }
            }
        }
        log.book(at, id, versions.merge(id, 1L, Long::sum), contributions.toArray(Contribution[]::new));
    }

    private Contribution contribution(String measure) {
        LocalDate from = day();
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(3));
        Cause starts = random.nextBoolean() ? Cause.GRANTED : Cause.RENEWED;
        if (random.nextBoolean()) {
            return new Contribution(measure, amount, from, null, starts, null);
        }
        Cause ends = random.nextBoolean() ? Cause.EXPIRY : Cause.MOVED_OUT;
        return new Contribution(measure, amount, from, from.plusDays(1 + random.nextInt(DAYS)), starts, ends);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Span span() {
        LocalDate a = day();
        LocalDate b = day();
        Instant known = recorded.get(random.nextInt(recorded.size()));
        Instant later = recorded.get(random.nextInt(recorded.size()));
        boolean ordered = !later.isBefore(known);
        Known until = random.nextInt(3) == 0 ? Known.NOW : Known.at(ordered ? later : known);
        return new Span(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, Known.at(ordered ? known : later), until);
    }

    private BigDecimal shown(Indicator indicator, LocalDate day, Known known) {
        return value(indicators.onDay(indicator, day, known).value());
    }

    private static BigDecimal value(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal total(List<Changes.Line> lines) {
        return lines.stream().map(Changes.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void rule(String indicator, String reading, String from) {
        RestAssured.given()
                .auth()
                .oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "ruling",
                        "reason",
                        "示例",
                        "content",
                        Map.of(
                                "reading", reading,
                                "from", from,
                                "documentNo", "示例〔2026〕1号",
                                "decidedOn", "2026-06-01",
                                "by", "区科委办")))
                .post("/api/indicators/" + indicator + "/decisions")
                .then()
                .statusCode(201);
    }
}
