package cn.chaoyang.scorecard.gateway.journal;

import cn.chaoyang.scorecard.journal.JournalLines;
import cn.chaoyang.scorecard.journal.JournalOffice;
import cn.chaoyang.scorecard.journal.JournalQuery;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/journal")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "journal", description = "审计日志: who did what at the gateway, when, from where, with what result")
public class JournalResource {

    private final JournalOffice office;

    JournalResource(JournalOffice office) {
        this.office = office;
    }

    @GET
    @Operation(summary = "Lines, the newest first", description = "Ask again with `before` for what is older.")
    public JournalLines.Page lines(@BeanParam JournalQuery query) {
        return office.page(query);
    }

    @GET
    @Path("verification")
    @Operation(summary = "Whether the journal is what it was", description = "Reads the whole journal.")
    public JournalOffice.Report verify() {
        return office.verify();
    }

    @GET
    @Path("export")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "The newest ten thousand lines as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = File.class)))
    public Response export(@BeanParam JournalQuery query) {
        return office.file(query, "gateway");
    }
}
