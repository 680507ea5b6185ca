package cn.chaoyang.scorecard.gateway.access;

import io.vertx.ext.web.RoutingContext;

/** What of this site is the API; the rest is the web app and what machines look at. */
final class ApiPath {

    private ApiPath() {}

    /** By the path as it will be routed, without dots and double slashes. */
    static boolean contains(RoutingContext context) {
        String path = context.normalizedPath();
        return "/api".equals(path) || path.startsWith("/api/");
    }

    /** Where one asks who one is. */
    static boolean isMe(RoutingContext context) {
        return "/api/me".equals(context.normalizedPath());
    }
}
