package cn.chaoyang.scorecard.register.access;

import cn.chaoyang.scorecard.access.Rules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules every service holds, also when it is asked directly. */
class RulesProducer {

    @Produces
    @Singleton
    Rules rules() {
        return Rules.ofServices();
    }
}
