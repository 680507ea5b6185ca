package cn.chaoyang.scorecard.innovation;

import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import cn.chaoyang.scorecard.testing.fuzz.Fuzzing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the service is asked, it answers as it says it does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class FuzzIT {

    @Test
    void shouldAnswerWhateverItIsAskedAsItSaysItDoes() throws IOException, InterruptedException {
        List<String> everybody = List.of(
                Tokens.of("kjj.clerk"),
                Tokens.of("kjj.reviewer"),
                Tokens.of("gxj.clerk"),
                Tokens.of("kwb.supervisor"),
                Tokens.of("qzf.leader"),
                Tokens.of("audit.admin", "kwb", "audit-admin"));
        new Fuzzing("http://localhost:" + RestAssured.port, everybody, "innovation").run(operation -> true);
    }
}
