package cn.chaoyang.scorecard.gateway.view;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/views")
@Blocking
@Tag(name = "view", description = "视图: how one likes to look at a register")
public class SavedViewResource {

    private final SavedViews views;
    private final CurrentActor actor;

    SavedViewResource(SavedViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    /** A view to be kept, of {@link SavedView}'s shape. */
    public record NewView(String register, String name, String query) {}

    /** What a view is to be called, and to show, from now on. */
    public record ChangedView(String name, String query) {}

    @GET
    @Operation(summary = "One's own views of a register, the oldest first")
    public List<SavedView> all(@RestQuery String register) {
        return views.of(account(), register);
    }

    @POST
    @Once
    @Operation(summary = "Keep a view", description = "At most 50 of a register, each with a name of its own.")
    @ResponseStatus(201)
    @APIResponseSchema(value = SavedView.class, responseCode = "201")
    public SavedView keep(NewView body) {
        NewView wanted = body == null ? new NewView(null, null, null) : body;
        return views.keep(account(), wanted.register(), wanted.name(), wanted.query());
    }

    @PUT
    @Once
    @Path("{id}")
    @Operation(summary = "Rename a view, or let it show something else")
    public SavedView change(@RestPath UUID id, ChangedView body) {
        ChangedView wanted = body == null ? new ChangedView(null, null) : body;
        return views.change(account(), id, wanted.name(), wanted.query());
    }

    @DELETE
    @Once
    @Path("{id}")
    @Operation(summary = "Delete a view")
    public void forget(@RestPath UUID id) {
        views.forget(account(), id);
    }

    private String account() {
        return actor.get().name();
    }
}
