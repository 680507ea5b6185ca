package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.access.Caller;
import cn.chaoyang.scorecard.testing.access.Endpoint;
import cn.chaoyang.scorecard.testing.access.Matrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint of the gateway, and every kind of request it hands on to a service, asked by everybody and compared with the table that was
 * reviewed. What a service says of its own records is its own to prove.
 */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class EveryEndpointIT {

    private static final String REVIEWED = "/access/gateway.csv";

    /** Of what is handed on, one of each kind. */
    private static final List<Endpoint> HANDED_ON = List.of(
            new Endpoint("GET", "/api/innovation/registers"),
            new Endpoint("GET", "/api/innovation/enterprises"),
            new Endpoint("POST", "/api/innovation/enterprises"),
            new Endpoint("PUT", "/api/innovation/enterprises/1"),
            new Endpoint("DELETE", "/api/innovation/enterprises/1/open"),
            new Endpoint("POST", "/api/innovation/enterprises/1/accept"),
            new Endpoint("GET", "/api/innovation/balance"),
            new Endpoint("POST", "/api/innovation/markers"),
            new Endpoint("GET", "/api/innovation/audit/revisions"),
            new Endpoint("POST", "/api/innovation/audit/anchors"));

    /** What stands for a parameter where it has to be something that is. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "/indicators/{id}", "/indicators/I10",
            "/radar/{id}", "/radar/I10",
            "/measures/{measure}", "/measures/high-tech-enterprises",
            "/months/{month}", "/months/2026-13",
            "{format}", "csv");

    @Test
    void shouldAnswerEverybodyAsReviewed() throws IOException {
        Matrix matrix = new Matrix(Caller.all("kjj", "gxj"));
        for (Endpoint endpoint : Endpoint.described()) {
            ask(matrix, endpoint);
        }
        for (Endpoint endpoint : HANDED_ON) {
            ask(matrix, endpoint);
        }
        matrix.compare(REVIEWED);
        matrix.requireProof();
    }

    private static void ask(Matrix matrix, Endpoint endpoint) throws IOException {
        matrix.askInVain(endpoint.toString(), (row, as) -> send(endpoint, as));
    }

    private static Response send(Endpoint endpoint, RequestSpecification as) {
        String path = endpoint.path();
        for (Map.Entry<String, String> known : PARAMETERS.entrySet()) {
            path = path.replace(known.getKey(), known.getValue());
        }
        if (endpoint.writes()) {
            as.contentType(ContentType.JSON).body("{}");
        }
        return as.request(endpoint.method(), new Endpoint(endpoint.method(), path).nowhere());
    }
}
