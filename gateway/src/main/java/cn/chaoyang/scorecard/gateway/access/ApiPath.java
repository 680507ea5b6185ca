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

    /** Opened once and held: how many requests it is says nothing. */
    static boolean isLiveStream(RoutingContext context) {
        return "/api/scorecard/stream".equals(context.normalizedPath());
    }

    /** Not the API, but answered by the identity server, which is slower. */
    static boolean isLogin(RoutingContext context) {
        return "/login".equals(context.normalizedPath());
    }
}
