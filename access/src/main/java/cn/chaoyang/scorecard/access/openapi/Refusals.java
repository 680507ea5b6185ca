package cn.chaoyang.scorecard.access.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Every operation may be refused, and each says so in the same shape: a problem detail (RFC 9457). */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Refusals implements OASFilter {

    private static final String PROBLEM = "ProblemDetail";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getComponents()
                .addSchema(PROBLEM, problem())
                .addResponse(
                        PROBLEM,
                        OASFactory.createAPIResponse()
                                .description("Refused, or failed")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(Refusals::mayBeRefused);
    }

    private static void mayBeRefused(Operation operation) {
        APIResponses responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("4"))
                .forEach(responses::removeAPIResponse);
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        Schema message = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("zh", text)
                .addProperty("en", text)
                .required(List.of("zh", "en"));
        Schema error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "field",
                        OASFactory.createSchema().addType(SchemaType.STRING).addType(SchemaType.NULL))
                .addProperty("code", text)
                .addProperty("message", message)
                .required(List.of("field", "code", "message"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A problem detail (RFC 9457), of type urn:scorecard:problem:<code>.")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("field", text)
                .addProperty("instance", text)
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error));
    }
}
