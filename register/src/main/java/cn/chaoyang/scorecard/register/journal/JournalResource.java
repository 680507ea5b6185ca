package cn.chaoyang.scorecard.register.journal;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.journal.JournalLines;
import cn.chaoyang.scorecard.journal.JournalOffice;
import cn.chaoyang.scorecard.journal.JournalQuery;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.record.OwnPath;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The journal of a service, for auditors. */
@Path("/api/{service}/audit/journal")
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject
    JournalOffice office;

    @Inject
    CurrentActor actor;

    @Inject
    OwnPath own;

    /** Newest first; ask again with {@code before} for what is older. */
    @GET
    public JournalLines.Page lines(@PathParam("service") String service, @BeanParam JournalQuery query) {
        require(service);
        return office.page(query);
    }

    /** Takes as long as reading the whole journal does. */
    @GET
    @Path("verification")
    public JournalOffice.Report verify(@PathParam("service") String service) {
        require(service);
        return office.verify();
    }

    @GET
    @Path("export")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = File.class)))
    public Response export(@PathParam("service") String service, @BeanParam JournalQuery query) {
        require(service);
        return office.file(query, service);
    }

    private void require(String service) {
        own.require(service);
        Access.requireAuditing(actor.get());
    }
}
