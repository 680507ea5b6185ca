package cn.chaoyang.scorecard.local;

import java.util.List;

/** The ports of the stack, each with its environment variable and default. All on the loopback. */
enum Port {
    POSTGRES("POSTGRES_PORT", 15432),
    KAFKA("KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("KAFKA_CONTROLLER_PORT", 19093),
    KEYCLOAK("KEYCLOAK_PORT", 8180),
    TALENT("TALENT_PORT", 8081),
    FUND("FUND_PORT", 8082),
    INNOVATION("INNOVATION_PORT", 8083),
    GATEWAY("GATEWAY_PORT", 8080);

    private final String variable;
    private final int standard;

    Port(String variable, int standard) {
        this.variable = variable;
        this.standard = standard;
    }

    String variable() {
        return variable;
    }

    int standard() {
        return standard;
    }

    /** The ports of what {@code ./run infra} starts. */
    static List<Port> infrastructure() {
        return List.of(POSTGRES, KAFKA, KAFKA_CONTROLLER, KEYCLOAK);
    }
}
