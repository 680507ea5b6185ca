package cn.chaoyang.scorecard.innovation.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
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
