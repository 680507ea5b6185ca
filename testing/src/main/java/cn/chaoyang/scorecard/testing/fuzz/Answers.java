package cn.chaoyang.scorecard.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** Holds an answer against what is described. */
final class Answers {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<Integer> REFUSALS =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 503);

    /** An address or header past what the server reads: answered before anything of ours. */
    private static final Set<Integer> TOO_LONG = Set.of(414, 431);

    private final Described api;
    private final Values values;

    Answers(Described api, Values values) {
        this.api = api;
        this.values = values;
    }

    /** @return what is wrong with it */
    Optional<String> fault(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (TOO_LONG.contains(status)) {
            return Optional.empty();
        }
        if (status >= 400) {
            return REFUSALS.contains(status)
                    ? problem(operation, status, type, answer.body())
                    : Optional.of("status " + status);
        }
        JsonNode described = operation.responses().path(Integer.toString(status));
        if (described.isMissingNode() && status != 304) {
            return Optional.of("status " + status + " is not described");
        }
        JsonNode schema = api.resolved(described).path("content").path(type).path("schema");
        return schema.isMissingNode() || !"application/json".equals(type)
                ? Optional.empty()
                : wrong(schema, answer.body());
    }

    private Optional<String> problem(Operation operation, int status, String type, String body) {
        if (!PROBLEM.equals(type)) {
            return Optional.of("a refusal, " + status + ", of type " + type);
        }
        return wrong(
                api.resolved(operation.responses().path("default"))
                        .path("content")
                        .path(PROBLEM)
                        .path("schema"),
                body);
    }

    private Optional<String> wrong(JsonNode schema, String body) {
        try {
            JsonNode said = Described.JSON.readTree(body);
            values.remember(said);
            String faults = api.faults(schema, said);
            return faults.isEmpty() ? Optional.empty() : Optional.of("not as described: " + faults);
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON");
        }
    }
}
