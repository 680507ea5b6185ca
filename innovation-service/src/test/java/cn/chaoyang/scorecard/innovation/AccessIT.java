package cn.chaoyang.scorecard.innovation;

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
        super("innovation", "firsts", "gxj", "kjj");
    }

    @Override
    protected Map<String, Object> content(int n) {
        return Map.of(
                "kind", "SOFTWARE",
                "name", "示例软件" + n,
                "enterpriseName", "示例企业" + n,
                "level", "PROVINCIAL",
                "stage", "APPLIED",
                "districtBasis", "REGISTERED");
    }
}
