package cn.chaoyang.scorecard.gateway.attachment;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.gateway.attachment.Attachment.Owner;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/attachments")
@Blocking
@Tag(name = "attachment", description = "Files on tasks and matters")
public class AttachmentResource {

    private final Attachments attachments;
    private final List<AttachmentOwner> owners;
    private final CurrentActor actor;

    AttachmentResource(Attachments attachments, @All List<AttachmentOwner> owners, CurrentActor actor) {
        this.attachments = attachments;
        this.owners = owners;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "A file, for whoever may see what it is attached to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = File.class)))
    public Response open(@RestPath UUID id) {
        Owner owner = attachments.get(id).owner();
        boolean visible = owners.stream()
                .filter(kind -> kind.kind().equals(owner.kind()))
                .anyMatch(kind -> kind.isVisible(owner.id(), actor.get()));
        if (!visible) {
            throw Attachments.unknown(id);
        }
        Attachments.Content content = attachments.open(id);
        return Downloads.of(content.attachment().name(), content.attachment().mediaType(), content.bytes());
    }
}
