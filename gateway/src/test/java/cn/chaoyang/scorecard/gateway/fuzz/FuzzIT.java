package cn.chaoyang.scorecard.gateway.fuzz;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.fuzz.Fuzzing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the gateway is asked, it answers as it says it does. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class FuzzIT {

    @Test
    void shouldAnswerWhateverItIsAskedAsItSaysItDoes() throws IOException, InterruptedException {
        List<String> everybody = List.of(
                Issuer.token("kjj.clerk", "kjj", "clerk"),
                Issuer.token("kjj.reviewer", "kjj", "reviewer"),
                Issuer.token("kwb.supervisor", "kwb", "supervisor"),
                Issuer.token("leader", "qzf", "leader"),
                Issuer.token("sys.admin", "kwb", "system-admin"),
                Issuer.token("sec.admin", "kwb", "security-admin"),
                Issuer.token("audit.admin", "kwb", "audit-admin"));
        new Fuzzing("http://localhost:" + RestAssured.port, everybody, "").run(operation -> true);
    }
}
