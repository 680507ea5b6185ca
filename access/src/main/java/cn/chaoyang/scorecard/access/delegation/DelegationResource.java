package cn.chaoyang.scorecard.access.delegation;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 代审, the same at every service and at the gateway; each has its own path and keeps its own. */
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "delegation", description = "代审: a reviewer on leave hands their review to a colleague")
public abstract class DelegationResource {

    @Inject
    Delegations delegations;

    @Inject
    CurrentActor actor;

    /**
     * What a reviewer hands on.
     *
     * @param delegate login name of a colleague of the unit
     * @param from the first day
     * @param until the last day
     */
    @Schema(name = "DelegationOrder")
    public record Order(String delegate, LocalDate from, LocalDate until) {}

    @GET
    @Operation(
            summary = "Delegations of one's unit, the newest first; of all units for supervisors and security admins")
    public List<Delegation> list() {
        return delegations.visible(actor.get());
    }

    @POST
    @Once
    @Operation(summary = "Hand one's review to a colleague for some days")
    @ResponseStatus(201)
    @APIResponseSchema(value = Delegation.class, responseCode = "201")
    public Delegation grant(Order order) {
        Order wanted = order == null ? new Order(null, null, null) : order;
        return delegations.grant(actor.get(), wanted.delegate(), wanted.from(), wanted.until());
    }

    @DELETE
    @Once
    @Path("{id}")
    @Operation(summary = "Revoke a delegation")
    public void revoke(@PathParam("id") UUID id) {
        delegations.revoke(actor.get(), id);
    }
}
