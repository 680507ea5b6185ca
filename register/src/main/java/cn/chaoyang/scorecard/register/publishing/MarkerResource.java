package cn.chaoyang.scorecard.register.publishing;

import cn.chaoyang.scorecard.access.idempotency.DoneAgain;
import cn.chaoyang.scorecard.register.record.OwnPath;
import cn.chaoyang.scorecard.register.revision.RevisionLog;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Asks for a marker behind everything accepted so far. It changes no register, so whoever is logged in may ask. */
@Path("/api/{service}/markers")
public class MarkerResource {

    @Inject
    OwnPath own;

    @Inject
    DataSource database;

    /** Answers at once; the marker follows when nothing waits to be published. */
    @POST
    @DoneAgain("A second marker says no more than the first.")
    @ResponseStatus(202)
    @APIResponse(responseCode = "202")
    public void ask(@PathParam("service") String service) throws SQLException {
        own.require(service);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("notify " + RevisionLog.WAKE_UP + ", '" + RevisionLog.MARKER_WANTED + "'");
        }
    }
}
