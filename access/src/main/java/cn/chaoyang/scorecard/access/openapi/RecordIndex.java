package cn.chaoyang.scorecard.access.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records of the system by the names they have in a description. */
final class RecordIndex {

    private static final String OURS = "cn.chaoyang.scorecard.";

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;

    RecordIndex(IndexView index) {
        this.index = index;
        this.records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(RecordIndex::schemaName));
    }

    /**
     * The components of the record a schema was made of, by property; empty when it was made of something else.
     *
     * @param properties of the schema: records of one name are told apart by them
     * @throws IllegalStateException when two records of one name are in the description, or cannot be told apart
     */
    Optional<Map<String, RecordProperty>> named(String schema, Set<String> properties) {
        List<ClassInfo> candidates = records.getOrDefault(schema, List.of());
        String unnumbered = schema.replaceFirst("\\d+$", "");
        if (candidates.isEmpty() && records.containsKey(unnumbered)) {
            throw ambiguous(unnumbered, records.get(unnumbered));
        }
        List<Map<String, RecordProperty>> found = candidates.stream()
                .map(this::components)
                .filter(components -> properties.containsAll(components.keySet()))
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw ambiguous(schema, candidates);
        }
        return found.stream().findFirst();
    }

    private static IllegalStateException ambiguous(String name, List<ClassInfo> candidates) {
        return new IllegalStateException("In the description of the API more than one record is called " + name
                + "; tell them apart by @Schema(name = …): " + candidates);
    }

    private Map<String, RecordProperty> components(ClassInfo type) {
        Map<String, RecordProperty> components = new LinkedHashMap<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            FieldInfo field = type.field(component.name());
            if (field.hasAnnotation(JsonUnwrapped.class)) {
                components.putAll(components(index.getClassByName(field.type().name())));
            } else if (!field.hasAnnotation(JsonIgnore.class)) {
                components.put(propertyName(field), RecordProperty.of(field));
            }
        }
        return components;
    }

    private static String propertyName(FieldInfo field) {
        return named(field.annotation(JsonProperty.class), "value").orElse(field.name());
    }

    private static String schemaName(ClassInfo type) {
        return named(type.declaredAnnotation(Schema.class), "name").orElse(type.simpleName());
    }

    private static Optional<String> named(AnnotationInstance annotation, String member) {
        AnnotationValue value = annotation == null ? null : annotation.value(member);
        return Optional.ofNullable(value).map(AnnotationValue::asString).filter(name -> !name.isEmpty());
    }
}
