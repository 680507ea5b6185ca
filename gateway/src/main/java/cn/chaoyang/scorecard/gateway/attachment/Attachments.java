package cn.chaoyang.scorecard.gateway.attachment;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.files.FileStore;
import cn.chaoyang.scorecard.files.Upload;
import cn.chaoyang.scorecard.files.Uploads;
import cn.chaoyang.scorecard.gateway.attachment.Attachment.Owner;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.journal.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Attaches files, and gives them out. Whether the actor may is for the caller to have asked. */
@ApplicationScoped
public class Attachments {

    private static final int MOST_FILES = 20;

    private final Uploads uploads;
    private final FileStore files;
    private final AttachmentStore store;
    private final Clock clock;

    Attachments(Uploads uploads, FileStore files, AttachmentStore store, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /** A file as it is handed out. */
    public record Content(Attachment attachment, byte[] bytes) {}

    /**
     * Keeps a file in the caller's transaction, or in one of its own.
     *
     * @param ownerKind as its {@link AttachmentOwner} calls itself
     * @param file stays the caller's
     * @param fileName as the browser sends it
     * @throws RefusedException for a file that is not taken, see {@link Uploads#take}
     * @throws ProblemException 409 when the owner has twenty files
     */
    @Transactional
    public Attachment put(String ownerKind, String ownerId, Path file, String fileName, Actor actor) {
        Upload upload = uploads.take(file, fileName);
        if (of(ownerKind, ownerId).size() >= MOST_FILES) {
            throw new ProblemException(ProblemCode.TOO_MANY_ATTACHMENTS, "file", String.valueOf(MOST_FILES));
        }
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                new Owner(ownerKind, ownerId),
                upload.name(),
                upload.mediaType(),
                upload.content().length,
                upload.digest(),
                upload.secrecyMark(),
                actor.name(),
                actor.unit(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        files.put(attachment.id(), upload.content());
        store.insert(attachment);
        return attachment;
    }

    /** In the order they came, without those that were taken off. */
    public List<Attachment> of(String ownerKind, String ownerId) {
        return store.of(new Owner(ownerKind, ownerId));
    }

    /** @throws ProblemException 404 where there is none, or it was taken off */
    public Attachment get(UUID id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * @throws ProblemException 404 where there is none, or it was taken off
     * @throws IllegalStateException when its content is lost, or not what was uploaded
     */
    public Content open(UUID id) {
        Attachment attachment = get(id);
        byte[] content = files.get(id);
        if (!Sm3.hex(content).equals(attachment.digest())) {
            throw new IllegalStateException("the content of attachment " + id + " is not what was uploaded");
        }
        return new Content(attachment, content);
    }

    /**
     * Takes a file off what it is attached to. Its content stays.
     *
     * @throws ProblemException 404 where there is none, or it was taken off already
     */
    @Transactional
    public void remove(UUID id, Actor actor) {
        get(id);
        if (!store.remove(id, actor.name(), clock.instant())) {
            throw unknown(id);
        }
    }

    static ProblemException unknown(UUID id) {
        return new ProblemException(ProblemCode.UNKNOWN_ATTACHMENT, "id", id.toString());
    }
}
