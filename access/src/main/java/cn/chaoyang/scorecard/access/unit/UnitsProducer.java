package cn.chaoyang.scorecard.access.unit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The units are read once, at the start: a broken file stops the application there. */
@Startup
@ApplicationScoped
public class UnitsProducer {

    private final Units units;

    /** @param file instead of the one that comes with the system */
    UnitsProducer(@ConfigProperty(name = "access.units-file") Optional<Path> file) {
        this.units = file.map(UnitsFile::read).orElseGet(UnitsFile::shipped);
    }

    @Produces
    @Singleton
    Units units() {
        return units;
    }
}
