package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.access.DatabaseFault;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.access.load.LoadConfig;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection.LedgerUnavailableException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Faults of the REST resources as problem details. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /**
     * Before the mappers of quarkus-resteasy-problem, which read a field of the challenge this Quarkus no longer has, and
     * speak English only.
     */
    private static final int FIRST = Priorities.USER - 1000;

    private final LoadConfig load;

    ProblemMappers(LoadConfig load) {
        this.load = load;
    }

    @ServerExceptionMapper
    Response problem(ProblemException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        return response(fault, headers, uri);
    }

    @ServerExceptionMapper
    Response refused(RefusedException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        return response(Problem.of(
                fault.refusal(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                uri.getRequestUri().getPath()));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response unauthenticated(AuthenticationFailedException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        return response(new ProblemException(ProblemCode.UNAUTHENTICATED, null, null), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response unauthenticated(UnauthorizedException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        return response(new ProblemException(ProblemCode.UNAUTHENTICATED, null, null), headers, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response forbidden(ForbiddenException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        return response(new ProblemException(ProblemCode.FORBIDDEN, null, null), headers, uri);
    }

    /** JSON, and not of the shape that is asked for. */
    @ServerExceptionMapper
    Response malformed(MismatchedInputException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        String field = fault.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return response(
                new ProblemException(ProblemCode.MALFORMED, field.isEmpty() ? null : field, null), headers, uri);
    }

    @ServerExceptionMapper
    Response unavailable(LedgerUnavailableException fault, @Context HttpHeaders headers, @Context UriInfo uri) {
        if (DatabaseFault.isUnstorable(fault)) {
            return response(new ProblemException(ProblemCode.UNSTORABLE, null, null), headers, uri);
        }
        LOG.warnf("the ledger cannot be read: %s", fault.getCause());
        return Response.fromResponse(response(new ProblemException(ProblemCode.LEDGER_AWAY, null, null), headers, uri))
                .header(HttpHeaders.RETRY_AFTER, load.retryAfter())
                .build();
    }

    private static Response response(ProblemException fault, HttpHeaders headers, UriInfo uri) {
        Problem problem = Problem.of(
                fault.code(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                uri.getRequestUri().getPath(),
                fault.field(),
                fault.argument());
        return response(problem);
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
