package cn.chaoyang.scorecard.gateway.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on a task, a matter or the like.
 *
 * @param owner what it is attached to
 * @param name as it was uploaded, without folders
 * @param mediaType as its content says
 * @param size in bytes
 * @param digest SM3 of the content, in hex
 * @param secrecyMark a mark of secrecy in its name or text, to be looked at; {@code null} for none found
 * @param by login name of whoever uploaded it
 * @param unit of theirs; {@code null} for somebody without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attachment(
        UUID id,
        @JsonIgnore Owner owner,
        String name,
        String mediaType,
        long size,
        String digest,
        @Nullable String secrecyMark,
        String by,
        @Nullable String unit,
        Instant at) {

    /** @param kind as its {@link AttachmentOwner} calls itself */
    public record Owner(String kind, String id) {}
}
