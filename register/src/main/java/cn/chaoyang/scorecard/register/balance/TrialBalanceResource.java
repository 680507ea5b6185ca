package cn.chaoyang.scorecard.register.balance;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.OwnPath;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the ledger is compared with; for the ledger itself and for supervisors. */
@Path("/api/{service}/balance")
public class TrialBalanceResource {

    /** Records of JSON, one a line. */
    private static final String LINES = "application/x-ndjson";

    @Inject
    TrialBalances balances;

    @Inject
    CurrentActor actor;

    @Inject
    OwnPath own;

    /** The sums and the digest. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(TrialBalance.class)
    public String read(@PathParam("service") String service, @QueryParam("on") String on)
            throws SQLException, IOException {
        own.require(service);
        Access.requireComparing(actor.get());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        balances.<IOException>take(day(on), (balance, snapshot) -> line(json, balance));
        return json.toString(StandardCharsets.UTF_8);
    }

    /** The same, and behind it every subject that contributes anything, all of one snapshot; a record a line. */
    @GET
    @Path("records")
    @Produces(LINES)
    public StreamingOutput records(@PathParam("service") String service, @QueryParam("on") String on) {
        own.require(service);
        Access.requireComparing(actor.get());
        LocalDate day = day(on);
        return out -> {
            try {
                balances.<IOException>take(day, (balance, snapshot) -> {
                    line(out, balance);
                    TrialBalances.<IOException>subjects(snapshot, subject -> line(out, subject));
                });
            } catch (SQLException e) {
                throw new WebApplicationException(e);
            }
        };
    }

    private static void line(OutputStream out, Object value) throws IOException {
        out.write(EventCodec.json().writeValueAsBytes(value));
        out.write('\n');
    }

    private static LocalDate day(String on) {
        try {
            return LocalDate.parse(on == null ? "" : on);
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(
                    "bad-date", Text.of("on 应为日期，如 2026-06-30", "on is a date like 2026-06-30"));
        }
    }
}
