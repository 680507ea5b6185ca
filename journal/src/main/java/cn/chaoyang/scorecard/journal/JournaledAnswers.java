package cn.chaoyang.scorecard.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Journals the answer of a REST resource before it is given: one that cannot be journaled is not given. */
@Provider
class JournaledAnswers implements ContainerResponseFilter {

    private final CurrentVertxRequest request;
    private final JournaledRequests requests;
    private final Journal journal;
    private final ObjectMapper json;

    JournaledAnswers(CurrentVertxRequest request, JournaledRequests requests, Journal journal, ObjectMapper json) {
        this.request = request;
        this.requests = requests;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        // On a thread that must not wait it is journaled when it is over.
        if (request.getCurrent() == null || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        boolean file = JournaledRequests.isFile(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION));
        requests.line(request.getCurrent(), answer.getStatus(), file, problem(answer))
                .ifPresent(journal::recordOutcome);
    }

    /** @return the last word of the type of an RFC 9457 problem; {@code null} for anything else */
    private String problem(ContainerResponseContext answer) {
        if (answer.getMediaType() == null
                || !"problem+json".equals(answer.getMediaType().getSubtype())) {
            return null;
        }
        JsonNode type = json.valueToTree(answer.getEntity()).path("type");
        return type.isTextual() ? type.asText().substring(type.asText().lastIndexOf(':') + 1) : null;
    }
}
