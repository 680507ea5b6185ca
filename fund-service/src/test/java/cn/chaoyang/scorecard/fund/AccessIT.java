package cn.chaoyang.scorecard.fund;

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
        super("fund", "funds", "czj", "chaoying");
    }

    @Override
    protected Map<String, Object> content(int n) {
        return Map.of("fund", "OTHER", "name", "示例基金" + n);
    }
}
