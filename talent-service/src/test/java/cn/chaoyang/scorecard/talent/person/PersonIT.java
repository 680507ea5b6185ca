package cn.chaoyang.scorecard.talent.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is personal is masked when read. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class PersonIT {

    @Test
    void shouldMaskWhatIsPersonal() {
        // Given
        String path = new Bureau("rcb")
                .accepted(
                        "/api/talent/persons",
                        Map.ofEntries(
                                Map.entry("personName", "示例庚辰"),
                                Map.entry("documentType", "PASSPORT"),
                                Map.entry("identityNo", "E00000017"),
                                Map.entry("gender", "女"),
                                Map.entry("bornIn", "1900-05"),
                                Map.entry("nationality", "示例国籍"),
                                Map.entry("degree", "博士"),
                                Map.entry("employer", "示例大学"),
                                Map.entry("arrivedOn", "2025-03-01")));

        // When
        Map<String, Object> content = new Bureau("rcb").get(path).getMap("accepted.content");

        // Then
        assertThat(content)
                .containsEntry("gender", "*")
                .containsEntry("bornIn", "1900**5")
                .containsEntry("nationality", "示***")
                .containsEntry("degree", "博*");
    }
}
