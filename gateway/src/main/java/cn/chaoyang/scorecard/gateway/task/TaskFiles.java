package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.gateway.attachment.Attachment;
import cn.chaoyang.scorecard.gateway.attachment.AttachmentOwner;
import cn.chaoyang.scorecard.gateway.attachment.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;

/** Files as evidence of tasks. Whoever reads tasks reads them. */
@ApplicationScoped
public class TaskFiles implements AttachmentOwner {

    private static final String KIND = "task";

    private final Attachments attachments;
    private final TaskMoves moves;

    TaskFiles(Attachments attachments, TaskMoves moves) {
        this.attachments = attachments;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isVisible(String id, Actor actor) {
        return true;
    }

    /** Keeps the file and takes the step, or neither. */
    @Transactional
    public Task attach(String task, Path file, String fileName, Actor actor) {
        Attachment kept = attachments.put(KIND, task, file, fileName, actor);
        return moves.take(
                task, Move.ATTACH, new Evidence(kept.id().toString(), null, kept.name(), actor.unit()), null, actor);
    }
}
