package cn.chaoyang.scorecard.register.duplicate;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.duplicate.DuplicateSearch.Likeness;
import cn.chaoyang.scorecard.register.duplicate.DuplicateSearch.Pair;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.OwnPath;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What may be the same twice in a register, and what was merged; the same in every service, below its own path. */
@Path("/api/{service}/duplicates/{register}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicateResource {

    /** More than a person looks through; the rest comes up when these are dealt with. */
    private static final int MOST_PAIRS = 200;

    @Inject
    RecordTypes types;

    @Inject
    OwnPath own;

    @Inject
    DuplicateSearch search;

    @Inject
    Merging merging;

    @Inject
    CurrentActor actor;

    @PathParam("service")
    String service;

    @PathParam("register")
    String register;

    /** Two subjects, and why they are one or two. */
    public record Finding(String subject, String into, String reason) {}

    /** The version that was looked at. */
    @Schema(name = "SeenMerge")
    public record Seen(int lock) {}

    /** The version that was looked at, and why. */
    public record Reasoned(int lock, String reason) {}

    /**
     * Pairs that were offered.
     *
     * @param total of all, of which no more than 200 are here
     */
    public record Offered(int total, List<Offer> pairs) {}

    /** Two subjects that may be one. */
    public record Offer(String subject, String title, String into, String intoTitle, Likeness why) {}

    /** What may be done with a merge. */
    @Schema(name = "MergeAction")
    public enum Action {
        ACCEPT,
        RETURN,
        UNDO;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A merge as its readers see it.
     *
     * @param actions what the reader may do with it
     */
    public record MergeView(
            UUID id,
            String subject,
            String title,
            String into,
            String intoTitle,
            SubjectMerge.State state,
            String unit,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            @Nullable String undoReason,
            @Nullable String undoProposedBy,
            int lock,
            List<Action> actions) {}

    @GET
    public Offered pairs() {
        List<Pair> pairs = search.pairs(type());
        return new Offered(
                pairs.size(),
                pairs.stream()
                        .limit(MOST_PAIRS)
                        .map(pair -> new Offer(pair.subject(), pair.title(), pair.into(), pair.intoTitle(), pair.why()))
                        .toList());
    }

    /** Newest first. */
    @GET
    @Path("merges")
    @Transactional
    public List<MergeView> merges() {
        return SubjectMerge.<SubjectMerge>list(
                        "register = ?1 order by proposedAt desc, id",
                        type().counting().register())
                .stream()
                .map(this::view)
                .toList();
    }

    @POST
    @Once
    @Path("merges")
    @ResponseStatus(201)
    @APIResponseSchema(value = MergeView.class, responseCode = "201")
    public MergeView propose(Finding body) {
        requireBody(body);
        SubjectMerge merge = merging.propose(type(), body.subject(), body.into(), body.reason(), actor.get());
        return view(merge);
    }

    @POST
    @Once
    @Path("distinct")
    @ResponseStatus(201)
    @APIResponseSchema(value = MergeView.class, responseCode = "201")
    public MergeView distinguish(Finding body) {
        requireBody(body);
        SubjectMerge merge = merging.distinguish(type(), body.subject(), body.into(), body.reason(), actor.get());
        return view(merge);
    }

    @POST
    @Once
    @Path("merges/{id}/accept")
    public MergeView accept(@PathParam("id") UUID id, Seen body) {
        requireBody(body);
        return view(merging.accept(type(), id, body.lock(), actor.get()));
    }

    @POST
    @Once
    @Path("merges/{id}/return")
    public MergeView giveBack(@PathParam("id") UUID id, Reasoned body) {
        requireBody(body);
        return view(merging.giveBack(type(), id, body.lock(), body.reason(), actor.get()));
    }

    /** Asks for it to be taken apart. */
    @POST
    @Once
    @Path("merges/{id}/undo")
    public MergeView undo(@PathParam("id") UUID id, Reasoned body) {
        requireBody(body);
        return view(merging.proposeUndo(type(), id, body.lock(), body.reason(), actor.get()));
    }

    private RecordType<?> type() {
        own.require(service);
        return types.named(register);
    }

    private MergeView view(SubjectMerge merge) {
        return new MergeView(
                merge.id,
                merge.subject,
                merge.subjectTitle,
                merge.intoSubject,
                merge.intoTitle,
                merge.state,
                merge.unit,
                merge.reason,
                merge.proposedBy,
                merge.proposedAt,
                merge.decidedBy,
                merge.decidedAt,
                merge.returnReason,
                merge.undoReason,
                merge.undoProposedBy,
                merge.lockVersion,
                actions(merge, actor.get()));
    }

    private List<Action> actions(SubjectMerge merge, Actor who) {
        List<Action> actions = new ArrayList<>();
        if (merge.waits() && Access.mayReview(who, type(), merge.unit, merge.asker())) {
            actions.add(Action.ACCEPT);
            actions.add(Action.RETURN);
        }
        if (merge.state == SubjectMerge.State.MERGED && Access.mayFile(who, type(), merge.unit)) {
            actions.add(Action.UNDO);
        }
        return actions;
    }

    private static void requireBody(Object body) {
        if (body == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
    }
}
