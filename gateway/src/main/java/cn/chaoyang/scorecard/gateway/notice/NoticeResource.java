package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.notice.NoticeStore.Reader;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/notices")
@Blocking
@Tag(name = "notice", description = "消息: what one's unit, or oneself, is told")
public class NoticeResource {

    private static final int PAGE = 50;
    private static final int DELIVERIES = 200;

    private final NoticeStore store;
    private final DeliveryStore deliveries;
    private final CurrentActor actor;

    NoticeResource(NoticeStore store, DeliveryStore deliveries, CurrentActor actor) {
        this.store = store;
        this.deliveries = deliveries;
        this.actor = actor;
    }

    /**
     * One's notices.
     *
     * @param unread how many there are that one has not read, on this page or not
     * @param next what to give as {@code before} for the next page; {@code null} on the last
     */
    @Schema(name = "NoticePage")
    public record Page(long unread, List<Notice> notices, @Nullable Long next) {}

    @GET
    @Operation(summary = "One's notices of the last 90 days, the newest first")
    public Page list(@RestQuery boolean unread, @RestQuery Long before) {
        Reader reader = reader();
        List<Notice> notices = store.newest(reader, unread, before == null ? Long.MAX_VALUE : before, PAGE);
        Long next = notices.size() < PAGE ? null : notices.get(PAGE - 1).id();
        return new Page(store.unread(reader), notices, next);
    }

    @POST
    @Once
    @Path("{id}/read")
    @Operation(summary = "Mark one as read")
    @APIResponse(responseCode = "204")
    public void read(@RestPath long id) {
        if (!store.read(reader(), id)) {
            throw new ProblemException(ProblemCode.UNKNOWN_NOTICE, "id", Long.toString(id));
        }
    }

    @POST
    @Once
    @Path("read-all")
    @Operation(summary = "Mark all as read")
    @APIResponse(responseCode = "204")
    public void readAll() {
        store.readAll(reader());
    }

    @GET
    @Path("deliveries")
    @Operation(summary = "What became of the newest messages to mailboxes and groups")
    public List<Delivery> deliveries() {
        return deliveries.newest(DELIVERIES);
    }

    private Reader reader() {
        Actor reading = actor.get();
        return new Reader(reading.unit(), reading.name());
    }
}
