package cn.chaoyang.scorecard.talent;

import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import cn.chaoyang.scorecard.testing.access.AccessOfRegisters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class AccessIT extends AccessOfRegisters {

    AccessIT() {
        super("talent", "persons", "rcb", "rsj", "documentType", "identityNo");
    }

    @Override
    protected Map<String, Object> content(int n) {
        return Map.of(
                "personName", "示例" + n,
                "documentType", "PASSPORT",
                "identityNo", "E%08d".formatted(70_000_000 + n),
                "employer", "示例大学",
                "arrivedOn", "2025-03-01");
    }
}
