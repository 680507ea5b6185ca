package cn.chaoyang.scorecard.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts of the running stack, as scripts use them. */
final class Account {

    private static final String GATEWAY = System.getenv("GATEWAY_URL");
    private static final String TOKENS = System.getenv("OIDC_URL") + "/protocol/openid-connect/token";
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Account() {}

    /** A request to the gateway in somebody's name. */
    static RequestSpecification as(String user) {
        return given().baseUri(GATEWAY)
                .urlEncodingEnabled(true)
                .auth()
                .oauth2(KNOWN.computeIfAbsent(user, Account::logIn))
                .contentType(ContentType.JSON);
    }

    private static String logIn(String user) {
        return given().formParam("client_id", "scripts")
                .formParam("grant_type", "password")
                .formParam("username", user)
                .formParam("password", "chaoyang-local")
                .post(TOKENS)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
