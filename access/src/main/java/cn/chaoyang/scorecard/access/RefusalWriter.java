package cn.chaoyang.scorecard.access;

import io.vertx.ext.web.RoutingContext;

/** How an application answers with a refusal before any resource is reached. */
public interface RefusalWriter {

    /** Ends the response. */
    void write(RoutingContext context, Refusal refusal);
}
