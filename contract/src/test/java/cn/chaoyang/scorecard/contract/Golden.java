package cn.chaoyang.scorecard.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of the tests and of the released contract. */
final class Golden {

    private Golden() {}

    static byte[] bytes(String name) {
        return read("/golden/" + name + ".json");
    }

    static JsonNode tree(byte[] json) {
        try {
            return EventCodec.json().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode schema(String name) {
        return tree(read("/META-INF/contract/" + name + ".schema.json"));
    }

    static JsonNode baseline(String name) {
        return tree(read("/baseline/" + name + ".schema.json"));
    }

    private static byte[] read(String path) {
        try (InputStream in = Golden.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
