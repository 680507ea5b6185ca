package cn.chaoyang.scorecard.access.unit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * units.yaml: the units, and the acts that were done to them.
 *
 * @param acts none for a district that was never reorganised
 */
record UnitsFile(List<Unit> units, List<Act> acts) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .findAndAddModules()
            .build();

    /** The file that comes with the system. */
    static Units shipped() {
        try (InputStream file = UnitsFile.class.getResourceAsStream("/units.yaml")) {
            return read(file, "/units.yaml");
        } catch (IOException e) {
            throw new IllegalStateException("units.yaml cannot be read", e);
        }
    }

    /** @throws IllegalStateException when it cannot be read or is not in order, saying why */
    static Units read(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return read(file, path.toString());
        } catch (IOException e) {
            throw new IllegalStateException("the file of units cannot be read: " + path, e);
        }
    }

    private static Units read(InputStream yaml, String name) {
        try {
            UnitsFile file = YAML.readValue(yaml, UnitsFile.class);
            return Units.of(file.units(), file.acts() == null ? List.of() : file.acts());
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not a file of units: " + e.getMessage(), e);
        }
    }
}
