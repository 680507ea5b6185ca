package cn.chaoyang.scorecard.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What holds for every register of a service: its list, fields, template and export answer, so that form, entity and
 * table agree. A service subclasses it as a Quarkus test.
 */
public abstract class EveryRegister {

    private final String service;
    private final String base;
    private final List<String> names;

    /** @param names of all its registers, in order */
    protected EveryRegister(String service, String... names) {
        this.service = service;
        this.base = "/api/" + service + "/";
        this.names = List.of(names);
    }

    @Test
    void shouldBeListed() {
        assertThat(as().get(base + "registers").jsonPath().getList("name", String.class))
                .containsExactlyElementsOf(names);
    }

    @Test
    void shouldAnswerWithListFieldsTemplateAndExport() {
        for (Map<String, Object> register :
                as().get(base + "registers").jsonPath().<Map<String, Object>>getList("")) {
            String path = base + register.get("name");
            JsonPath fields =
                    as().get(path + "/fields").then().statusCode(200).extract().jsonPath();
            assertThat(fields.getList("columns")).as(path).isNotEmpty();
            // Sorting by a field reads its column.
            fields.getList("fields.findAll { !it.personal }.name", String.class)
                    .forEach(field -> as().get(path + "?sort=" + field).then().statusCode(200));
            as().get(path + "?q=示例").then().statusCode(200);
            String workbook = base + register.get("workbook");
            as().get(workbook + "/template").then().statusCode(200);
            as().get(workbook + "/export").then().statusCode(200);
        }
    }

    @Test
    void shouldStandInTheRecordOfProcessingWithWhatIsPersonal() throws IOException {
        RecordOfProcessing.requireUpToDate(service);
    }

    private static RequestSpecification as() {
        return given().header("Authorization", "Bearer " + Tokens.of("kjj.clerk"));
    }
}
