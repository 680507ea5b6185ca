package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.problem.Languages;
import cn.chaoyang.scorecard.register.problem.Paging;
import cn.chaoyang.scorecard.register.record.OwnPath;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The audit trail for those who audit; the same in every service, below its own path. */
@Path("/api/{service}/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    ChainVerification verification;

    @Inject
    Anchoring anchoring;

    @Inject
    Trail trail;

    @Inject
    CurrentActor actor;

    @Inject
    OwnPath own;

    /**
     * What a verification has found.
     *
     * @param seq of the last line that is what it was
     * @param hash of that line
     * @param anchors how many anchors say so too
     * @param broken the first place that is not; {@code null} for a whole trail
     */
    @Schema(name = "TrailReport")
    public record Report(boolean intact, long seq, String hash, long anchors, @Nullable Fault broken) {

        static Report of(Verification found, Locale language) {
            return new Report(
                    found.broken().isEmpty(),
                    found.upTo().seq(),
                    found.upTo().hash(),
                    found.anchors(),
                    found.broken().map(broken -> Fault.of(broken, language)).orElse(null));
        }
    }

    /**
     * The first place at which the trail is not what it was.
     *
     * @param kind content, previous, missing, surplus, head, anchor or anchored
     * @param recordType {@code null} for a line that is not there
     * @param recordId {@code null} for a line that is not there
     * @param anchorNo of the anchor that shows it; {@code null} where the chain does
     */
    @Schema(name = "TrailFault")
    public record Fault(
            String kind,
            long seq,
            @Nullable String recordType,
            @Nullable UUID recordId,
            @Nullable Long anchorNo,
            String detail) {

        static Fault of(Broken broken, Locale language) {
            return new Fault(
                    broken.kind().name().toLowerCase(Locale.ROOT),
                    broken.seq(),
                    broken.recordType(),
                    broken.recordId(),
                    broken.anchorNo(),
                    broken.kind().text().in(language));
        }
    }

    /** Takes as long as reading the whole trail does. */
    @GET
    @Path("verification")
    public Report verify(@PathParam("service") String service, @Context HttpHeaders headers) throws SQLException {
        own.require(service);
        Access.requireVerifying(actor.get());
        return Report.of(verification.verify(), Languages.of(headers));
    }

    /** Oldest first, no more than 1,000: ask again with the number of the last. */
    @GET
    @Path("anchors")
    public List<Anchor> anchors(
            @PathParam("service") String service, @QueryParam("after") @DefaultValue("0") long after)
            throws SQLException {
        own.require(service);
        Access.requireVerifying(actor.get());
        return trail.anchors(after, Paging.MAX_SIZE);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("anchors")
    @ResponseStatus(201)
    @APIResponseSchema(value = Anchor.class, responseCode = "201")
    public Anchor anchor(@PathParam("service") String service) {
        own.require(service);
        Access.requireAuditing(actor.get());
        return anchoring.onDemand(actor.get().name());
    }

    /** Newest first; filtered as {@link TrailFilter#of} says. */
    @GET
    @Path("revisions")
    public Trail.Page revisions(
            @PathParam("service") String service,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("50") String size,
            @Context UriInfo uri)
            throws SQLException {
        own.require(service);
        Access.requireAuditing(actor.get());
        int from = number(page);
        int rows = number(size);
        Paging.require(from, rows);
        return trail.page(TrailFilter.of(uri.getQueryParameters()), from, rows);
    }

    /** Read here, since what the framework cannot read would be answered as an address that is not there. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Paging.refusal();
        }
    }
}
