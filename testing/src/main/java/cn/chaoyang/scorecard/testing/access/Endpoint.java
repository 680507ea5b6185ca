package cn.chaoyang.scorecard.testing.access;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One of the endpoints that a running service says it has.
 *
 * @param path a template, for example {@code /api/talent/persons/{recordId}/submit}
 */
public record Endpoint(String method, String path) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** From the description the service gives of itself. */
    public static List<Endpoint> described() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/q/openapi?format=JSON")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        List<Endpoint> all = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(new Endpoint(method.toUpperCase(Locale.ROOT), path))));
        return all;
    }

    /** Where nothing is: what is left of the template is filled with ids nobody has. */
    public String nowhere() {
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
