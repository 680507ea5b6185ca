package cn.chaoyang.scorecard.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the stack is made of.
 *
 * @param first what it starts with, each after those it needs
 * @param further what may be added to it later
 * @param door a second way to the broker; there when the parts are in somebody's control
 */
record Parts(List<Part> first, List<Part> further, Optional<Door> door) {

    /** Of these there may be two: one that reads all logs, and one that writes one. */
    private static final Set<String> WITH_REPLICA = Set.of("gateway", "innovation-service");

    Parts {
        first = List.copyOf(first);
        further = List.copyOf(further);
    }

    static Parts of(Options options, Settings settings, Secrets secrets) {
        Optional<Door> door = options.control() ? Optional.of(Door.unused()) : Optional.empty();
        PostgresPart postgres = new PostgresPart(settings);
        List<Part> first = new ArrayList<>(
                List.of(postgres, new KafkaPart(settings, door), new KeycloakPart(settings, secrets, postgres)));
        List<ServicePart> services = options.action() == Options.Action.EVERYTHING
                ? ServicePart.all(settings, secrets, options.sample() || SampleStep.begun(settings))
                : List.of();
        first.addAll(services);
        List<Part> further = services.stream()
                .filter(service -> WITH_REPLICA.contains(service.name()))
                .<Part>map(ServicePart::replica)
                .toList();
        return new Parts(first, further, door);
    }

    List<Part> all() {
        return Stream.concat(first.stream(), further.stream()).toList();
    }
}
