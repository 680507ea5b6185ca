package cn.chaoyang.scorecard.gateway.unchanged;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Tags what comes from the ledger, and answers 304 to a caller whose tag is still right. The tag is taken before the answer
 * is read: what is booked in between makes the next question a new one, never an old answer a current one.
 */
@Provider
@FromLedger
public class NotModified implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = NotModified.class.getName();

    private final LedgerTag tags;

    NotModified(LedgerTag tags) {
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            return;
        }
        EntityTag tag = new EntityTag(
                tags.of(request.getUriInfo().getRequestUri().getRawPath()
                        + '?'
                        + request.getUriInfo().getRequestUri().getRawQuery()),
                true);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        request.setProperty(TAG, tag);
        if (unchanged != null) {
            request.abortWith(unchanged.build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = request.getProperty(TAG);
        if (tag != null && response.getStatus() < 400) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
