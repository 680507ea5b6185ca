package cn.chaoyang.scorecard.innovation.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An enterprise that stands in the register twice, under an old and a new credit code. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class DuplicateEnterpriseIT {

    private static final Bureau KJJ = new Bureau("kjj");
    private static final Bureau GXJ = new Bureau("gxj");
    private static final String ENTERPRISES = "/api/innovation/enterprises";
    private static final String QUALIFICATIONS = "/api/innovation/qualifications";
    private static final String DUPLICATES = "/api/innovation/duplicates/enterprises";

    @Inject
    DataSource dataSource;

    @Inject
    SubjectStore subjects;

    @Test
    void shouldMoveTheCountInOneFactAndBack() throws Exception {
        // Given one enterprise under two codes, each with a certificate in force
        String before = code(1);
        String now = code(2);
        String old = KJJ.accepted(ENTERPRISES, enterprise(before, "长春示例甲辰光电有限公司", null));
        KJJ.accepted(ENTERPRISES, enterprise(now, "长春示例新甲辰光电股份有限公司", "长春示例甲辰光电有限公司"));
        KJJ.accepted(QUALIFICATIONS, certificate(before, "GR202522330001", "2025-11-14", "2028-11-13"));
        KJJ.accepted(QUALIFICATIONS, certificate(now, "GR202522330002", "2026-11-20", "2029-11-19"));

        // When its pair is offered by the former name, and merged
        assertThat(KJJ.get(DUPLICATES).getList("pairs.findAll { it.into == '" + now + "' }"))
                .containsExactly(Map.of(
                        "subject", before,
                        "title", "长春示例甲辰光电有限公司",
                        "into", now,
                        "intoTitle", "长春示例新甲辰光电股份有限公司",
                        "why", "former_name"));
        JsonPath asked =
                KJJ.clerk(DUPLICATES + "/merges", Map.of("subject", before, "into", now, "reason", "更名后换发证照，系同一企业"));
        assertThat(KJJ.post("clerk", merge(asked) + "/accept", Map.of("lock", 0))
                        .statusCode())
                .isEqualTo(403);
        KJJ.reviewer(merge(asked) + "/accept", Map.of("lock", asked.getInt("lock")));

        // Then one fact takes it from the one and gives it to the other
        Fact merged = Facts.await("innovation-service", before, 3).fact();
        assertThat(merged.change().kind()).isEqualTo(ChangeKind.MERGED);
        assertThat(merged.subjects()).extracting(Subject::id).containsExactlyInAnyOrder(before, now);
        assertThat(highTech(merged, before)).isEmpty();
        assertThat(highTech(merged, now)).containsExactly("2025-11-14/2029-11-20");
        assertThat(KJJ.get(ENTERPRISES + "?subject=" + now).getInt("total")).isEqualTo(2);
        assertThat(KJJ.get(DUPLICATES).getList("pairs.findAll { it.into == '" + now + "' }"))
                .isEmpty();

        // And what is filed under the old code counts for the enterprise
        KJJ.accepted(QUALIFICATIONS, certificate(before, "GR202222330003", "2022-11-14", "2025-11-13"));
        assertThat(highTech(Facts.await("innovation-service", now, 4).fact(), now))
                .containsExactly("2022-11-14/2029-11-20");

        // And the history of each says that they were merged
        assertThat(KJJ.get(old + "/history").getList("kind")).containsExactly("granted", "merged");

        // When it was a mistake, each has its own again
        JsonPath inForce = KJJ.get(DUPLICATES + "/merges");
        JsonPath undo = KJJ.clerk(
                merge(asked) + "/undo",
                Map.of("lock", inForce.getInt("find { it.subject == '" + before + "' }.lock"), "reason", "经核实是两家企业"));
        KJJ.reviewer(merge(asked) + "/accept", Map.of("lock", undo.getInt("lock")));
        Fact undone = Facts.await("innovation-service", before, 4).fact();
        assertThat(undone.change().reasonCode()).isEqualTo("undone");
        assertThat(highTech(undone, before)).containsExactly("2022-11-14/2028-11-14");
        assertThat(highTech(undone, now)).containsExactly("2026-11-20/2029-11-20");
        assertThat(KJJ.get(old + "/history").getList("kind")).containsExactly("granted", "merged", "merged");
    }

    @Test
    void shouldNotOfferAgainWhatIsTwoThings() {
        // Given two names that differ by one symbol
        String one = code(3);
        String other = code(4);
        KJJ.accepted(ENTERPRISES, enterprise(one, "长春示例乙卯汽车电子科技有限公司", null));
        KJJ.accepted(ENTERPRISES, enterprise(other, "长春示例乙巳汽车电子科技有限公司", null));
        String ofBoth = "pairs.findAll { it.into == '" + one + "' }.why";
        assertThat(KJJ.get(DUPLICATES).getList(ofBoth)).containsExactly("similar_name");

        // When
        KJJ.clerk(DUPLICATES + "/distinct", Map.of("subject", other, "into", one, "reason", "两家企业"));

        // Then
        assertThat(KJJ.get(DUPLICATES).getList(ofBoth)).isEmpty();
    }

    @Test
    void shouldLetOnlyAUnitWithARecordInItMerge() {
        String one = code(5);
        String other = code(6);
        KJJ.accepted(ENTERPRISES, enterprise(one, "长春示例丙辰软件有限公司", null));
        KJJ.accepted(ENTERPRISES, enterprise(other, "长春示例丙辰软件有限责任公司", null));
        Map<String, Object> finding = Map.of("subject", other, "into", one, "reason", "同一企业");

        assertThat(GXJ.post("clerk", DUPLICATES + "/merges", finding).statusCode())
                .isEqualTo(403);

        // And a pair that waits is not proposed twice, the other way round neither
        KJJ.clerk(DUPLICATES + "/merges", finding);
        Map<String, Object> back = Map.of("subject", one, "into", other, "reason", "同一企业");
        assertThat(KJJ.post("clerk", DUPLICATES + "/merges", back).statusCode()).isEqualTo(409);
    }

    @Test
    void shouldDecideOnceWhileRecordsArrive() throws Exception {
        // Given a merge that waits, and a certificate that waits for the one that would go
        String before = code(7);
        String now = code(8);
        String old = KJJ.accepted(ENTERPRISES, enterprise(before, "长春示例丁巳光学有限公司", null));
        KJJ.accepted(ENTERPRISES, enterprise(now, "长春示例新丁巳光学有限公司", "长春示例丁巳光学有限公司"));
        KJJ.accepted(QUALIFICATIONS, certificate(before, "GR202522330011", "2025-11-14", "2028-11-13"));
        KJJ.accepted(QUALIFICATIONS, certificate(now, "GR202622330012", "2026-11-20", "2029-11-19"));
        JsonPath draft = KJJ.clerk(
                QUALIFICATIONS, Map.of("content", certificate(before, "GR202222330013", "2022-11-14", "2025-11-13")));
        String waiting = QUALIFICATIONS + '/' + draft.getString("recordId");
        JsonPath submitted = KJJ.clerk(waiting + "/submit", Map.of("lock", draft.getInt("open.lock")));
        JsonPath asked =
                KJJ.clerk(DUPLICATES + "/merges", Map.of("subject", before, "into", now, "reason", "更名，系同一企业"));

        // When two reviewers agree at once, and the certificate is accepted
        Map<String, Object> seen = Map.of("lock", asked.getInt("lock"));
        List<Integer> answers = atOnce(
                () -> KJJ.post("reviewer", waiting + "/accept", Map.of("lock", submitted.getInt("open.lock"))),
                () -> KJJ.post("reviewer", merge(asked) + "/accept", seen),
                () -> KJJ.post("reviewer", merge(asked) + "/accept", seen));

        // Then one of them has decided, and everything counts for the one enterprise
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.subList(1, 3)).containsExactlyInAnyOrder(200, 409);
        assertThat(highTech(before)).isEmpty();
        assertThat(highTech(now)).containsExactly("2022-11-14/2029-11-20");
        assertThat(KJJ.get(QUALIFICATIONS + "?subject=" + now).getInt("total")).isEqualTo(3);
        assertThat(KJJ.get(old + "/history").getList("kind")).containsExactly("granted", "merged");

        // When one agrees to take it apart and another says no at once
        int lock = KJJ.get(DUPLICATES + "/merges").getInt("find { it.subject == '" + before + "' }.lock");
        JsonPath undo = KJJ.clerk(merge(asked) + "/undo", Map.of("lock", lock, "reason", "疑为两家企业"));
        Map<String, Object> undoSeen = Map.of("lock", undo.getInt("lock"));
        List<Integer> decided = atOnce(
                () -> KJJ.post("reviewer", merge(asked) + "/accept", undoSeen),
                () -> KJJ.post(
                        "reviewer", merge(asked) + "/return", Map.of("lock", undo.getInt("lock"), "reason", "是一家")));

        // Then it is the one or the other, and nothing is half moved
        assertThat(decided).containsExactlyInAnyOrder(200, 409);
        boolean apart = decided.get(0) == 200;
        assertThat(KJJ.get(DUPLICATES + "/merges").getString("find { it.subject == '" + before + "' }.state"))
                .isEqualTo(apart ? "undone" : "merged");
        assertThat(highTech(before)).isEqualTo(apart ? List.of("2022-11-14/2028-11-14") : List.of());
        assertThat(highTech(now)).containsExactly(apart ? "2026-11-20/2029-11-20" : "2022-11-14/2029-11-20");
    }

    /** @return the statuses, in the order of the calls */
    @SafeVarargs
    private static List<Integer> atOnce(Callable<Response>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        List<Integer> statuses = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(calls.length);
        try {
            List<Future<Response>> answers = Stream.of(calls)
                    .map(call -> people.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
        } finally {
            people.shutdown();
        }
        return statuses;
    }

    /** What the enterprise contributes now. */
    private List<String> highTech(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return subjects.find(connection, "enterprise", code).orElseThrow().contributions().stream()
                    .filter(c -> c.measure().equals("high-tech-enterprises"))
                    .map(DuplicateEnterpriseIT::days)
                    .toList();
        }
    }

    private static String merge(JsonPath asked) {
        return DUPLICATES + "/merges/" + asked.getString("id");
    }

    private static List<String> highTech(Fact fact, String code) {
        return fact.subjects().stream()
                .filter(subject -> subject.id().equals(code))
                .map(Subject::contributions)
                .flatMap(List::stream)
                .filter(c -> c.measure().equals("high-tech-enterprises"))
                .map(DuplicateEnterpriseIT::days)
                .toList();
    }

    private static String days(Contribution contribution) {
        return contribution.from() + "/" + contribution.until();
    }

    private static Map<String, Object> enterprise(String code, String name, String formerNames) {
        return Map.of(
                "creditCode",
                code,
                "name",
                name,
                "formerNames",
                formerNames == null ? "" : formerNames,
                "districtBasis",
                "REGISTERED",
                "registrationState",
                "IN_BUSINESS");
    }

    private static Map<String, Object> certificate(String code, String number, String from, String until) {
        return Map.of(
                "kind", "HIGH_TECH",
                "creditCode", code,
                "enterpriseName", "长春示例甲辰光电有限公司",
                "number", number,
                "stage", "RECOGNISED",
                "announcedOn", from,
                "issuedOn", from,
                "validUntil", until);
    }

    private static String code(int serial) {
        return CreditCode.complete("91220104YL91000" + serial);
    }
}
