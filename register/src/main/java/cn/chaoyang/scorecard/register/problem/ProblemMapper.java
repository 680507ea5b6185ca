package cn.chaoyang.scorecard.register.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** RFC 9457. */
@Provider
public class ProblemMapper implements ExceptionMapper<ProblemException> {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ProblemException problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(body(problem, Languages.of(headers), uri.getPath()))
                .build();
    }

    /** The members of the problem detail, for a job that keeps one to be shown later. */
    public static Map<String, Object> body(ProblemException problem, Locale language, String instance) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:scorecard:problem:" + problem.code());
        body.put("title", problem.title().in(language));
        body.put("status", problem.status());
        body.put("detail", problem.detail().in(language));
        if (instance != null) {
            body.put("instance", instance);
        }
        problem.extensions().forEach(body::putIfAbsent);
        return body;
    }
}
