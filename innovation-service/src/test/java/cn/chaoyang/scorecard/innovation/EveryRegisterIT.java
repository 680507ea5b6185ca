package cn.chaoyang.scorecard.innovation;

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
                "innovation",
                "challenges",
                "constructions",
                "enterprises",
                "events",
                "firsts",
                "incubators",
                "intermediaries",
                "key-technologies",
                "ladder",
                "moves",
                "opening-balances",
                "patents",
                "platforms",
                "points",
                "projects",
                "property-demonstrations",
                "qualifications",
                "transfers");
    }
}
