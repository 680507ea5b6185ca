package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The part of the path after {@code /api/} that is this service's. */
@ApplicationScoped
public class OwnPath {

    @ConfigProperty(name = "quarkus.application.name")
    String application;

    /** @throws ProblemException 404 for another service's */
    public void require(String service) {
        if (!application.equals(service + "-service")) {
            throw ProblemException.notFound("service", Text.of("没有这个服务", "There is no such service"));
        }
    }
}
