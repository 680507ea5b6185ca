package cn.chaoyang.scorecard.access.load;

import io.vertx.ext.web.RoutingContext;

/** Which lane a request of the API is in; each application has one bean of this. */
public interface Lanes {

    /** @param context of a request below {@code /api} */
    Lane of(RoutingContext context);

    /** Of what an application does by itself. */
    static Lane byMethod(RoutingContext context) {
        return switch (context.request().method().name()) {
            case "GET", "HEAD", "OPTIONS" -> Lane.READS;
            default -> Lane.WRITES;
        };
    }
}
