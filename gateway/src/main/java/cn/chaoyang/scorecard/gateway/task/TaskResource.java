package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/tasks")
@Blocking
@Tag(name = "task", description = "督办任务: the plan's work items and what was raised since, with every step")
public class TaskResource {

    private static final int MOST_AT_ONCE = 200;

    private final Tasks tasks;
    private final TaskMoves moves;
    private final TaskFiles files;
    private final StepRules rules;
    private final TrackableFigures trackables;
    private final CurrentActor actor;
    private final Clock clock;

    TaskResource(
            Tasks tasks,
            TaskMoves moves,
            TaskFiles files,
            StepRules rules,
            TrackableFigures trackables,
            CurrentActor actor,
            Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.files = files;
        this.rules = rules;
        this.trackables = trackables;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A task in a list.
     *
     * @param overdue past its deadline
     * @param daysLeft until the deadline; negative when it is past
     * @param lateMilestones how many milestones are past their day
     * @param moves what the caller may do to it now
     */
    public record TaskLine(Task task, boolean overdue, long daysLeft, int lateMilestones, List<Move> moves) {}

    /**
     * A task with everything about it.
     *
     * @param history from the first step
     * @param trackables what shows its progress, with figures of the ledger where a register holds them
     */
    public record TaskPage(TaskLine line, List<Step> history, List<TrackableFigures.Tracked> trackables) {}

    /**
     * A step to take.
     *
     * @param version of the task that is looked at
     */
    @Schema(name = "TaskMoveOrder")
    public record MoveOrder(int version, @Nullable String reason, @Nullable JsonNode content) {}

    /** The same step for several tasks. */
    public record MovesOrder(
            @Schema(implementation = Move.class) String move, List<Seen> tasks, @Nullable String reason) {}

    /** A task as it is looked at. */
    public record Seen(String id, int version) {}

    @GET
    @Operation(summary = "Tasks, in the order of the plan", description = "Filters are joined by and.")
    public List<TaskLine> all(@BeanParam TaskFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Actor reader = actor.get();
        return tasks.all().stream()
                .filter(filter.matching(today, reader))
                .map(task -> line(task, today, reader))
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A task with its history")
    public TaskPage one(@RestPath String id) {
        return page(tasks.get(id));
    }

    @POST
    @Once
    @Operation(summary = "Raise a task of the office's own")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskPage.class)))
    public TaskPage raise(StepContent.Raised body) {
        if (body == null) {
            throw new ProblemException(ProblemCode.BAD_STEP, "title", "title");
        }
        Task raised = moves.raise(body, actor.get());
        return page(raised);
    }

    @POST
    @Once
    @Path("{id}/moves/{move}")
    @Operation(summary = "Take a step", description = "What may follow is in `moves` of the task.")
    public TaskPage take(@RestPath String id, @RestPath String move, MoveOrder body) {
        MoveOrder order = body == null ? new MoveOrder(0, null, null) : body;
        return page(moves.take(
                        List.of(new TaskMoves.Order(id, order.version(), move(move), order.reason(), order.content())),
                        actor.get())
                .get(0));
    }

    @POST
    @Once
    @Path("{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attach a file as evidence", description = "Part `file`: PDF, picture, docx, xlsx or OFD.")
    public TaskPage attach(@RestPath String id, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw new ProblemException(ProblemCode.NO_FILE, "file", null);
        }
        return page(files.attach(id, file.uploadedFile(), file.fileName(), actor.get()));
    }

    @POST
    @Once
    @Path("moves")
    @Operation(summary = "Take the same step for several tasks, for all of them or none")
    public List<TaskLine> takeAll(MovesOrder body) {
        if (body == null
                || body.tasks() == null
                || body.tasks().isEmpty()
                || body.tasks().size() > MOST_AT_ONCE
                || body.tasks().stream().anyMatch(Objects::isNull)) {
            throw new ProblemException(ProblemCode.BAD_STEP, "tasks", "tasks");
        }
        Move move = move(body.move());
        LocalDate today = LocalDate.now(clock);
        Actor by = actor.get();
        return moves
                .take(
                        body.tasks().stream()
                                .map(seen -> new TaskMoves.Order(seen.id(), seen.version(), move, body.reason(), null))
                                .toList(),
                        by)
                .stream()
                .map(task -> line(task, today, by))
                .toList();
    }

    private TaskPage page(Task task) {
        return new TaskPage(
                line(task, LocalDate.now(clock), actor.get()), tasks.history(task.id()), trackables.of(task));
    }

    private TaskLine line(Task task, LocalDate today, Actor reader) {
        return new TaskLine(
                task,
                task.isOverdue(today),
                ChronoUnit.DAYS.between(today, task.deadline()),
                task.overdueMilestones(today).size(),
                rules.open(task, reader));
    }

    private static Move move(String wire) {
        return Move.of(String.valueOf(wire))
                .filter(move -> move != Move.RAISE && !move.parts().equals(Set.of(Part.SYSTEM)))
                .orElseThrow(() -> new ProblemException(ProblemCode.BAD_STEP, "move", String.valueOf(wire)));
    }
}
