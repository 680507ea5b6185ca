package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.RefusalWriter;
import cn.chaoyang.scorecard.journal.JournaledRequests;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Problem details for what is answered before or beside the REST resources. */
@ApplicationScoped
public class ProblemWriter implements RefusalWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the response with the problem. */
    public void write(RoutingContext context, ProblemCode code, Object... arguments) {
        JournaledRequests.tell(context, code.word());
        end(context, problem(context, code, arguments));
    }

    @Override
    public void write(RoutingContext context, Refusal refusal) {
        end(
                context,
                Problem.of(
                        refusal,
                        context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                        context.request().path()));
    }

    private void end(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.end(json(problem));
        // Quarkus stops reading while it authenticates; what nobody reads would block the connection's next request.
        context.request().resume();
    }

    /** The problem as JSON, for a response somebody else writes. */
    public String body(RoutingContext context, ProblemCode code, Object... arguments) {
        return json(problem(context, code, arguments));
    }

    private static Problem problem(RoutingContext context, ProblemCode code, Object... arguments) {
        return Problem.of(
                code,
                context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                context.request().path(),
                null,
                arguments);
    }

    private String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
