package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.routing.ServiceClient;
import cn.chaoyang.scorecard.gateway.routing.ServiceClient.ServiceAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks every service for a marker behind everything it has accepted, in the name of the caller. */
@ApplicationScoped
public class Markers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServiceClient services;
    private final CurrentCaller caller;

    Markers(ServiceClient services, CurrentCaller caller) {
        this.services = services;
        this.caller = caller;
    }

    /** @throws ProblemException 503 naming the service that does not answer */
    public void ask() {
        for (String service : services.services()) {
            try {
                services.post(service, "/markers", caller.token(), PATIENCE);
            } catch (ServiceAwayException e) {
                throw new ProblemException(ProblemCode.SERVICE_AWAY, null, service);
            }
        }
    }
}
