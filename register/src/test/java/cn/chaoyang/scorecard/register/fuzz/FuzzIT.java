package cn.chaoyang.scorecard.register.fuzz;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import cn.chaoyang.scorecard.testing.fuzz.FuzzedRegisters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class FuzzIT extends FuzzedRegisters {

    FuzzIT() {
        super("test", "kjj.clerk", "kjj.reviewer", "gxj.clerk");
    }
}
