package cn.chaoyang.scorecard.gateway.unchanged;

import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import cn.chaoyang.scorecard.gateway.reading.NewestVersion;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tags what comes from the ledger, and answers 304 to a caller whose tag is still right. The tag is taken before the answer
 * is read: what is booked in between makes the next question a new one, never an old answer a current one.
 */
public class NotModified {

    private static final String TAG = NotModified.class.getName();

    private final NewestVersion newest;
    private final LedgerTag tags;

    NotModified(NewestVersion newest, LedgerTag tags) {
        this.newest = newest;
        this.tags = tags;
    }

    /** The version that was the newest after the request had come. */
    public static LedgerVersion version(RoutingContext context) {
        return context.get(TAG);
    }

    /** Neither waits on a thread nor needs one of its own. */
    @FromLedger
    // Before the filters of extensions: one that does not block has to be, or nothing starts.
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.USER - 1)
    Uni<Response> answerUnchanged(ContainerRequestContext request, RoutingContext context) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            return Uni.createFrom().nullItem();
        }
        return newest.get().map(version -> {
            context.put(TAG, version);
            URI address = request.getUriInfo().getRequestUri();
            EntityTag tag = new EntityTag(tags.of(address.getRawPath() + '?' + address.getRawQuery(), version), true);
            request.setProperty(TAG, tag);
            Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
            return unchanged == null ? null : unchanged.build();
        });
    }

    @FromLedger
    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = request.getProperty(TAG);
        if (tag != null && response.getStatus() < 400) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
