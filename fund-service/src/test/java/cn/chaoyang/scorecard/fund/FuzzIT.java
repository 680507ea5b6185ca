package cn.chaoyang.scorecard.fund;

import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import cn.chaoyang.scorecard.testing.fuzz.FuzzedRegisters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class FuzzIT extends FuzzedRegisters {

    FuzzIT() {
        super("fund", "czj.clerk", "czj.reviewer", "kjj.clerk");
    }
}
