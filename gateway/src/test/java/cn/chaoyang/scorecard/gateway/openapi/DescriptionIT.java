package cn.chaoyang.scorecard.gateway.openapi;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Description;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class DescriptionIT {

    @Test
    void shouldSayOfItselfWhatTheWebAppIsBuiltOn() throws IOException {
        Description.requireKept("gateway.yaml");
    }
}
