package cn.chaoyang.scorecard.register.evidence;

import cn.chaoyang.scorecard.files.SecrecyMarks;
import cn.chaoyang.scorecard.files.Upload;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on a record, as its row keeps it.
 *
 * @param name as it was uploaded, without folders
 * @param mediaType as its content says
 * @param size in bytes
 * @param digest SM3 of the content, in hex
 * @param secrecyMark a mark of secrecy in its name or text, see {@link SecrecyMarks}; {@code null} for none found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(UUID id, String name, String mediaType, long size, String digest, @Nullable String secrecyMark) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Evidence>> LIST = new TypeReference<>() {};

    static Evidence of(Upload upload) {
        return new Evidence(
                UUID.randomUUID(),
                upload.name(),
                upload.mediaType(),
                upload.content().length,
                upload.digest(),
                upload.secrecyMark());
    }

    /** @param column of a row; {@code null} for none */
    public static List<Evidence> read(String column) {
        try {
            return column == null ? List.of() : List.copyOf(JSON.readValue(column, LIST));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the evidence of a row is not readable", e);
        }
    }

    /** @return {@code null} when nothing is left, as in a row that never had any */
    static String write(List<Evidence> all) {
        try {
            return all.isEmpty() ? null : JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String with(String column, Evidence added) {
        List<Evidence> all = new ArrayList<>(read(column));
        all.add(added);
        return write(all);
    }

    static String without(String column, UUID removed) {
        return write(read(column).stream().filter(e -> !e.id().equals(removed)).toList());
    }
}
