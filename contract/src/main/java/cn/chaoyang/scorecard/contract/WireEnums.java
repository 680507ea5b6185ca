package cn.chaoyang.scorecard.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the contract's enums in lower camel case: {@code MOVED_IN} is {@code movedIn}. */
final class WireEnums extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WireEnums() {
        add(Cause.class);
        add(ChangeKind.class);
    }

    private <E extends Enum<E>> void add(Class<E> type) {
        addSerializer(type, new Writer<>(type));
        addDeserializer(type, new Reader<>(type));
    }

    static String wireName(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static final class Writer<E extends Enum<E>> extends StdSerializer<E> {

        private static final long serialVersionUID = 1L;

        Writer(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(wireName(value));
        }
    }

    private static final class Reader<E extends Enum<E>> extends StdDeserializer<E> {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, E> byName;

        Reader(Class<E> type) {
            super(type);
            byName = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(WireEnums::wireName, Function.identity()));
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
            E value = byName.get(in.getValueAsString());
            if (value == null) {
                throw context.weirdStringException("(withheld)", handledType(), "unknown value");
            }
            return value;
        }
    }
}
