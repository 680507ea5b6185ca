package cn.chaoyang.scorecard.access.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What a request asks for, by what the resource was given of it: two bodies that are read alike ask for the same, whatever their
 * spaces, and a form is not told apart by the boundary between its parts.
 */
@ApplicationScoped
class Fingerprint {

    private static final String NOT_ASKED_FOR = "jakarta.ws.rs.core.";

    private final ObjectWriter json;

    Fingerprint(ObjectMapper json) {
        this.json = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * @param arguments of the resource's method
     * @return SM3, hexadecimal
     */
    String of(String method, String uri, Object... arguments) {
        List<String> parts = new ArrayList<>(List.of(method, uri));
        for (Object argument : arguments) {
            if (isAskedFor(argument)) {
                parts.add(part(argument));
            }
        }
        return Sm3.hex(write(parts).getBytes(UTF_8));
    }

    /** Headers and such come as interfaces of the framework, behind a proxy of its own. */
    private static boolean isAskedFor(Object argument) {
        return argument == null
                || List.of(argument.getClass().getInterfaces()).stream()
                        .noneMatch(type -> type.getName().startsWith(NOT_ASKED_FOR));
    }

    private String part(Object argument) {
        if (!(argument instanceof FileUpload file)) {
            return write(argument);
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return file.fileName() + ' ' + Sm3.hex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was asked for cannot be written down", e);
        }
    }
}
