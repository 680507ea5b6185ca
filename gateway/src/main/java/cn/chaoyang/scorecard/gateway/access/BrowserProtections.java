package cn.chaoyang.scorecard.gateway.access;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** What every answer tells the browser not to do. */
final class BrowserProtections {

    /**
     * Scripts and sheets come from this site's files alone: the built page has no inline script and nothing in it makes a
     * style element. Element Plus and ECharts write style attributes. There is no style-src, because only a browser too old
     * for the other two would read it, and it would have to allow inline sheets. What is framed is a file the page itself
     * has read and shows, a PDF: no address can be.
     */
    private static final String CONTENT = "default-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline';"
            + " img-src 'self' data: blob:; frame-src blob:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** A year. Without includeSubDomains and preload: the names beside this one are not ours to decide about. */
    private static final String TRANSPORT = "max-age=31536000";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()";

    private BrowserProtections() {}

    static void add(HttpServerRequest request, HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Content-Security-Policy", CONTENT);
        if (isEncrypted(request)) {
            headers.set("Strict-Transport-Security", TRANSPORT);
        }
    }

    /** Whoever says so falsely only binds their own browser. */
    private static boolean isEncrypted(HttpServerRequest request) {
        return "https".equals(request.scheme()) || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
