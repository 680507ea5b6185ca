package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ladders")
@Blocking
@Tag(name = "slip")
public class LadderResource {

    private final Ladders ladders;

    LadderResource(Ladders ladders) {
        this.ladders = ladders;
    }

    @GET
    @Operation(
            summary = "Which letter goes out when, for each kind of obligation",
            description = "As decided last (`POST /api/decisions`, kind `ladder`); the usual one while nobody has.")
    public List<Ladder> inForce() {
        return ladders.inForce().values().stream()
                .sorted(Comparator.comparing(Ladder::obligation))
                .toList();
    }
}
