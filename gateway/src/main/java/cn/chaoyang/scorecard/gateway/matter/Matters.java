package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.attachment.Attachment;
import cn.chaoyang.scorecard.gateway.attachment.Attachments;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Attached;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Raised;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.task.StepContent;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.TaskMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes steps of matters: those that may follow, by those whose they are, for those who may know. */
@ApplicationScoped
public class Matters {

    static final String KIND = "matter";

    private final MatterStore store;
    private final MatterRules rules;
    private final Attachments attachments;
    private final TaskMoves tasks;
    private final Delegations delegations;
    private final Event<MatterMoved> moved;
    private final Clock clock;

    Matters(
            MatterStore store,
            MatterRules rules,
            Attachments attachments,
            TaskMoves tasks,
            Delegations delegations,
            Event<MatterMoved> moved,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.attachments = attachments;
        this.tasks = tasks;
        this.delegations = delegations;
        this.moved = moved;
        this.clock = clock;
    }

    /** @throws ProblemException 404 where there is none, or it is nothing to the actor */
    public Matter get(UUID id, Actor actor) {
        return known(store.find(id).filter(matter -> isVisible(matter, actor)).orElse(null), id);
    }

    /** Whether the actor is of its unit, of one it was passed on to, of the office, or a leader. */
    static boolean isVisible(Matter matter, Actor actor) {
        return MatterPart.seesAll(actor)
                || MatterPart.units(actor).contains(matter.unit())
                || MatterPart.units(actor).stream().anyMatch(matter.recipients()::contains);
    }

    /** @throws ProblemException 403 for whoever files for no unit, 422 for what the paper lacks */
    @Transactional
    public Matter draft(MatterKind kind, Paper typed, Actor actor) {
        if (!actor.is(Role.CLERK)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        if (kind == null) {
            throw new ProblemException(ProblemCode.BAD_STEP, "kind", "kind");
        }
        Matter matter = new Matter(
                UUID.randomUUID(),
                kind,
                actor.unit(),
                List.of(step(1, MatterMove.DRAFT, rules.paper(kind, typed), actor, null)));
        store.insert(matter);
        moved.fire(new MatterMoved(matter, matter.newest()));
        return matter;
    }

    /** @throws ProblemException as {@link #take}; 422 for what the paper lacks */
    @Transactional
    public Matter edit(UUID id, int version, Paper typed, Actor actor) {
        Matter matter = turn(id, version, MatterMove.EDIT, actor);
        return keep(matter, MatterMove.EDIT, rules.paper(matter.kind(), typed), actor);
    }

    /**
     * @param version of the matter that is looked at
     * @param said of the move's shape; {@code null} where it says nothing
     * @throws ProblemException 404 for who may not know, 409 when it has moved on or stands elsewhere, 403 when it is not theirs to do, 422 for
     *     what is not said
     */
    @Transactional
    public Matter take(UUID id, int version, MatterMove move, Object said, Actor actor) {
        Matter matter = turn(id, version, move, actor);
        return keep(matter, move, said == null ? null : rules.said(move, said, actor), actor);
    }

    /** A file of the unit's while it writes, of the office's afterwards. */
    @Transactional
    public Matter attach(UUID id, int version, Path file, String fileName, Actor actor) {
        MatterMove move = actor.is(Role.SUPERVISOR) ? MatterMove.FILE : MatterMove.ATTACH;
        Matter matter = turn(id, version, move, actor);
        Attachment attachment = attachments.put(KIND, id.toString(), file, fileName, actor);
        return keep(matter, move, new Attached(attachment.id(), attachment.name()), actor);
    }

    @Transactional
    public Matter detach(UUID id, int version, UUID attachment, Actor actor) {
        Matter matter = turn(id, version, MatterMove.DETACH, actor);
        Attachment removed = attachments.of(KIND, id.toString()).stream()
                .filter(one -> one.id().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_ATTACHMENT, "id", attachment.toString()));
        attachments.remove(attachment, actor);
        return keep(matter, MatterMove.DETACH, new Attached(attachment, removed.name()), actor);
    }

    /** 转督办: a task of the office's own comes of it. */
    @Transactional
    public Matter raiseTask(UUID id, int version, StepContent.Raised raised, Actor actor) {
        Matter matter = turn(id, version, MatterMove.RAISE_TASK, actor);
        if (raised == null) {
            throw new ProblemException(ProblemCode.BAD_STEP, "title", "title");
        }
        Task task = tasks.raise(raised, actor);
        return keep(matter, MatterMove.RAISE_TASK, new Raised(task.id()), actor);
    }

    private Matter turn(UUID id, int version, MatterMove move, Actor actor) {
        Matter matter =
                known(store.takeTurn(id).filter(one -> isVisible(one, actor)).orElse(null), id);
        if (matter.version() != version) {
            throw new ProblemException(
                    ProblemCode.MATTER_MOVED, "version", matter.paper().title());
        }
        rules.check(matter, move, actor);
        return matter;
    }

    private static Matter known(Matter matter, UUID id) {
        if (matter == null) {
            throw new ProblemException(ProblemCode.UNKNOWN_MATTER, "id", id.toString());
        }
        return matter;
    }

    private Matter keep(Matter matter, MatterMove move, Object content, Actor actor) {
        String onBehalfOf = move.isDecision()
                ? actor.onBehalfOf(matter.authors().toArray(String[]::new)).orElse(null)
                : null;
        if (onBehalfOf != null) {
            delegations.decided(actor, Map.of("matters/" + matter.id(), onBehalfOf));
        }
        Matter after = matter.after(step(matter.version() + 1, move, content, actor, onBehalfOf));
        store.append(after);
        moved.fire(new MatterMoved(after, after.newest()));
        return after;
    }

    private MatterStep step(int no, MatterMove move, Object content, Actor actor, String onBehalfOf) {
        return new MatterStep(
                no,
                move,
                content,
                actor.name(),
                actor.unit(),
                onBehalfOf,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
