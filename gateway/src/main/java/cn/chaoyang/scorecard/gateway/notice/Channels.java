package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where units are reached, read once, at the start: a broken file stops the gateway there. Addresses and secrets are never in the database. */
@Startup
@ApplicationScoped
public class Channels {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final TypeReference<Map<String, UnitChannels>> BY_UNIT = new TypeReference<>() {};

    private final Map<String, UnitChannels> units;
    private final boolean mail;

    Channels(GatewayConfig config, Units known) {
        this.units = config.notices().channelsFile().map(Channels::read).orElse(Map.of());
        this.mail = config.notices().smtpHost().isPresent();
        units.keySet().stream()
                .filter(unit -> known.find(unit).isEmpty())
                .findFirst()
                .ifPresent(unit -> {
                    throw new IllegalStateException("the file of channels names a unit that is not: " + unit);
                });
    }

    UnitChannels of(String unit) {
        return units.getOrDefault(unit, UnitChannels.NONE);
    }

    /** Those that messages to the unit go out by. */
    Set<Channel> open(String unit) {
        Set<Channel> open = EnumSet.noneOf(Channel.class);
        open.addAll(of(unit).all());
        if (!mail) {
            open.remove(Channel.MAIL);
        }
        return open;
    }

    private static Map<String, UnitChannels> read(Path path) {
        try {
            return YAML.readValue(Files.readString(path), BY_UNIT);
        } catch (IOException e) {
            // Without its cause: what could not be read holds secrets.
            throw new IllegalStateException("the file of channels cannot be read: " + path + ", "
                    + e.getClass().getSimpleName());
        }
    }
}
