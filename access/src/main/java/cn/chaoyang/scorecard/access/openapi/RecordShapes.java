package cn.chaoyang.scorecard.access.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;

/**
 * Says of every record which of its properties are always there and which may be null, as Jackson writes them: all of them, unless the record
 * leaves out what is null or empty; null only where the component is {@code @Nullable}. What is sent to us may leave those out altogether.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordShapes implements OASFilter {

    private final RecordIndex records;

    public RecordShapes(IndexView index) {
        records = new RecordIndex(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Set<String> received = new ReceivedSchemas(api).names();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                records.named(name, schema.getProperties().keySet())
                        .ifPresent(found -> describe(schema, found, received.contains(name)));
            }
        });
    }

    private static void describe(Schema schema, Map<String, RecordProperty> known, boolean received) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        schema.getProperties().forEach((name, property) -> {
            RecordProperty one = known.getOrDefault(name, RecordProperty.PLAIN);
            boolean absent = received ? one.isNullable() : one.isLeftOut();
            boolean nullable = one.isNullable() && (received || !absent);
            if (property.getRef() != null) {
                // A text that says one of an enum's words keeps the type of an object beside the reference.
                property.setType(null);
            }
            properties.put(name, nullable ? orNull(property) : property);
            if (!absent) {
                required.add(name);
            }
        });
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** A reference, and a list of words, cannot take null in; it stands beside them. */
    private static Schema orNull(Schema schema) {
        boolean typed = schema.getRef() == null && schema.getEnumeration() == null && schema.getType() != null;
        return typed
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .addAnyOf(schema)
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
