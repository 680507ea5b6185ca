package cn.chaoyang.scorecard.access.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a component of a record is written.
 *
 * @param isNullable whether it may be null
 * @param isLeftOut whether it is then not written at all
 */
record RecordProperty(boolean isNullable, boolean isLeftOut) {

    /** Always there: what is computed, and what is no component of ours. */
    static final RecordProperty PLAIN = new RecordProperty(false, false);

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);

    static RecordProperty of(FieldInfo component) {
        boolean nullable = component.type().hasAnnotation(NULLABLE);
        AnnotationInstance own = component.annotation(INCLUDE);
        boolean leftOut =
                switch (inclusion(own != null ? own : component.declaringClass().declaredAnnotation(INCLUDE))) {
                    case NON_NULL -> nullable;
                    case NON_EMPTY -> nullable || isSeveral(component.type());
                    default -> false;
                };
        return new RecordProperty(nullable, leftOut);
    }

    private static JsonInclude.Include inclusion(@Nullable AnnotationInstance annotation) {
        AnnotationValue value = annotation == null ? null : annotation.value();
        return value == null ? JsonInclude.Include.ALWAYS : JsonInclude.Include.valueOf(value.asEnum());
    }

    private static boolean isSeveral(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE;
    }
}
