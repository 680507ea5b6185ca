package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.Rules;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules of the gateway and of the services it hands on to. */
class RulesProducer {

    @Produces
    @Singleton
    Rules rules(GatewayConfig config) {
        return Rules.ofGateway(config.routes().keySet());
    }
}
