package cn.chaoyang.scorecard.access;

import io.vertx.ext.web.RoutingContext;

/** What of a site is the API; the rest is the web app and what machines look at. */
public final class ApiPath {

    private ApiPath() {}

    /** By the path as it will be routed, without dots and double slashes. */
    public static boolean contains(RoutingContext context) {
        String path = context.normalizedPath();
        return "/api".equals(path) || path.startsWith("/api/");
    }
}
