package cn.chaoyang.scorecard.access.idempotency;

import cn.chaoyang.scorecard.journal.JournaledRequests;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives an answer again, and says that it does. */
class Replays {

    static final String HEADER = "Idempotency-Replayed";

    private final CurrentVertxRequest request;

    Replays(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerExceptionMapper
    Response again(ReplayedException before) {
        JournaledRequests.replay(request.getCurrent());
        Response.ResponseBuilder answer = Response.status(before.status()).header(HEADER, true);
        return before.body() == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(before.body())
                        .build();
    }
}
