package cn.chaoyang.scorecard.register.problem;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.RefusalWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What is refused before any resource is reached, as a problem detail like every other. */
@ApplicationScoped
class ServiceRefusals implements RefusalWriter {

    @Inject
    ObjectMapper json;

    @Override
    public void write(RoutingContext context, Refusal refusal) {
        ProblemException problem = ProblemException.of(refusal);
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE)
                    .end(json.writeValueAsString(ProblemMapper.body(
                            problem, language(context), context.request().path())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        // Quarkus stops reading while it authenticates; what nobody reads would block the connection's next request.
        context.request().resume();
    }

    /** As {@link Languages} chooses it. */
    private static Locale language(RoutingContext context) {
        boolean english = context.acceptableLanguages().stream()
                .limit(1)
                .anyMatch(first -> Locale.ENGLISH.getLanguage().equals(first.tag()));
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
