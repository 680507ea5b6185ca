package cn.chaoyang.scorecard.gateway.ledger;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.gateway.support.LedgerDatabase;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.gateway.support.Replica;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two packaged gateways on one database and one broker share the logs; one of them is killed while facts flow. */
class TwoReplicasIT {

    private static final List<String> SERVICES = List.of("fund-service", "innovation-service", "talent-service");
    private static final int FACTS_PER_LOG = 1500;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final KafkaResource KAFKA = new KafkaResource();
    private static final Issuer ISSUER = new Issuer();

    private static LedgerDatabase database;
    private static String kafka;
    private static String issuer;

    @BeforeAll
    static void start() {
        kafka = KAFKA.start().get("kafka.bootstrap.servers");
        issuer = ISSUER.start().get("quarkus.oidc.auth-server-url");
        database = LedgerDatabase.create();
    }

    @AfterAll
    static void stop() {
        ISSUER.stop();
        KAFKA.stop();
    }

    @Test
    void aKilledReplicaLosesNothingAndBooksNothingTwice() throws Exception {
        List<Fact> facts = facts();
        for (String service : SERVICES) {
            Log.create(service).close();
        }
        try (Replica first = Replica.start("replica-1", database.database(), kafka, issuer);
                Replica second = Replica.start("replica-2", database.database(), kafka, issuer)) {
            // Given both answer and each reads some of the logs
            await().atMost(Duration.ofSeconds(60)).until(() -> first.isReady() && second.isReady());
            await().atMost(Duration.ofSeconds(60)).until(() -> readers() == 2);

            // When facts flow and one is killed in the middle
            CompletableFuture<Void> flowing = CompletableFuture.runAsync(() -> publish(facts));
            await().atMost(Duration.ofSeconds(60)).until(() -> booked() > FACTS_PER_LOG / 2);
            first.kill();
            flowing.get(2, TimeUnit.MINUTES);

            // Then the other books all there is, once
            await().atMost(Duration.ofSeconds(90)).until(() -> booked() == facts.size());
            Booking recount = new Booking(new HashMap<>());
            facts.forEach(fact -> recount.book(Facts.place(0, Instant.EPOCH), fact));
            assertThat(database.text("select count(*) from entry"))
                    .isEqualTo(Integer.toString(recount.entries().size()));
            assertThat(figure(second)).isEqualByComparingTo(recounted(recount));
            assertThat(database.text("select sum(amount) from daily where effective_on <= '" + DAY + "'"))
                    .isEqualTo(database.text("select sum(amount) from entry where effective_on <= '" + DAY + "'"));
        }
    }

    private static List<Fact> facts() {
        Random random = new Random(20_261_125);
        Map<String, Long> versions = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < FACTS_PER_LOG; i++) {
            for (String service : SERVICES) {
                String id = service + random.nextInt(200);
                LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
                facts.add(fact(
                        service,
                        enterprise(
                                id,
                                versions.merge(id, 1L, Long::sum),
                                certificate(
                                        from.toString(),
                                        from.plusDays(1 + random.nextInt(1000)).toString()))));
            }
        }
        return facts;
    }

    private static void publish(List<Fact> facts) {
        Map<String, Log> logs = new HashMap<>();
        try {
            for (String service : SERVICES) {
                logs.put(service, Log.create(service));
            }
            for (Fact fact : facts) {
                logs.get(fact.source()).append(fact);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            logs.values().forEach(Log::close);
        }
    }

    /** Members of the group that read at least one log. */
    private static long readers() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            return admin
                    .describeConsumerGroups(List.of("gateway-ledger"))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get("gateway-ledger")
                    .members()
                    .stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        }
    }

    private static long booked() throws SQLException {
        return Long.parseLong(database.text("select coalesce(sum(next_offset), 0) from position p"
                + " join topic t on t.id = p.topic_id where t.name in ('"
                + String.join("','", SERVICES.stream().map(Topics::factsOf).toList()) + "')"));
    }

    private static BigDecimal figure(Replica replica) {
        return new BigDecimal(given().auth()
                .oauth2(Issuer.token("leader", "qzf", "leader"))
                .get(replica.address() + "/api/indicators/I10?on=" + DAY)
                .jsonPath()
                .getString("value"));
    }

    private static BigDecimal recounted(Booking recount) {
        return recount.entries().stream()
                .filter(entry -> !entry.effectiveOn().isAfter(DAY))
                .map(Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
