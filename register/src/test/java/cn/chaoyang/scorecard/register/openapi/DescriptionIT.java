package cn.chaoyang.scorecard.register.openapi;

import cn.chaoyang.scorecard.testing.Description;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every service says the same of every register: it comes from this library. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class DescriptionIT {

    @Test
    void shouldSayOfARegisterWhatTheWebAppIsBuiltOn() throws IOException {
        Description.requireKept("register.yaml");
    }
}
