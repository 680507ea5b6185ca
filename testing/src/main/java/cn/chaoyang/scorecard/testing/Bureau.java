package cn.chaoyang.scorecard.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** The people of one unit at work: its clerk files, its reviewer accepts. */
public record Bureau(String unit) {

    /** @return the path of the record, accepted */
    public String accepted(String register, Map<String, Object> content) {
        JsonPath draft = clerk(register, Map.of("content", content));
        String path = register + '/' + draft.getString("recordId");
        JsonPath submitted = clerk(path + "/submit", Map.of("lock", draft.getInt("open.lock")));
        reviewer(path + "/accept", Map.of("lock", submitted.getInt("open.lock")));
        return path;
    }

    /** Posts, and takes nothing but success. */
    public JsonPath clerk(String path, Map<String, Object> body) {
        return succeeded(post("clerk", path, body));
    }

    /** Posts, and takes nothing but success. */
    public JsonPath reviewer(String path, Map<String, Object> body) {
        return succeeded(post("reviewer", path, body));
    }

    /** @param role clerk or reviewer */
    public Response post(String role, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of(unit + '.' + role))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    public JsonPath get(String path) {
        return succeeded(given().auth().oauth2(Tokens.of(unit + ".clerk")).get(path));
    }

    private static JsonPath succeeded(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 202);
        return response.jsonPath();
    }
}
