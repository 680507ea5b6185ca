package cn.chaoyang.scorecard.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a browser keeps a file of the web app; small ones stand for those of the build. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class WebFilesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/sw.js", "/manifest.webmanifest", "/icons/app.svg"})
    void whatKeepsItsNameIsAskedForEachTimeAndNeedsNoLogin(String file) {
        given().get(file).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void whatIsNamedByItsContentIsKeptForAYear() {
        given().get("/assets/index-a1b2c3.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, immutable, max-age=31536000");
    }

    @Test
    void whatIsMissingIsKeptByNobody() {
        given().get("/assets/index-d4e5f6.js").then().statusCode(404).header("Cache-Control", nullValue());
    }
}
