package cn.chaoyang.scorecard.access.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which schemas callers send, as such or within others. */
final class ReceivedSchemas {

    private final Map<String, Schema> schemas;
    private final Set<String> names = new HashSet<>();

    ReceivedSchemas(OpenAPI api) {
        schemas = api.getComponents().getSchemas();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::visit);
    }

    Set<String> names() {
        return names;
    }

    private void visit(Operation operation) {
        Content content = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        if (content != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::visit);
        }
    }

    private void visit(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                visit(schemas.get(name));
            }
        }
        within(schema).forEach(this::visit);
    }

    private static Stream<Schema> within(Schema schema) {
        Stream<Schema> one = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
        Stream<Schema> several = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null)
                .flatMap(Collection::stream);
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
        return Stream.of(one, several, properties).flatMap(all -> all);
    }
}
