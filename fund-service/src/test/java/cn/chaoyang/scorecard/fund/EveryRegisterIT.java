package cn.chaoyang.scorecard.fund;

import cn.chaoyang.scorecard.testing.EveryRegister;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class EveryRegisterIT extends EveryRegister {

    EveryRegisterIT() {
        super(
                "fund",
                "capital",
                "credit-products",
                "credit-reports",
                "deals",
                "funds",
                "matching-events",
                "opening-balances",
                "tag-rules");
    }
}
