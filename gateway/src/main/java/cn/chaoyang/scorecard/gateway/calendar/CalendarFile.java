package cn.chaoyang.scorecard.gateway.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** calendar.yaml: the years whose notices are known. */
record CalendarFile(List<CalendarYear> years) {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().findAndAddModules().build();

    /** The file that comes with the system. */
    static WorkCalendar shipped() {
        try (InputStream file = CalendarFile.class.getResourceAsStream("/calendar.yaml")) {
            return read(file, "/calendar.yaml");
        } catch (IOException e) {
            throw new IllegalStateException("calendar.yaml cannot be read", e);
        }
    }

    /** @throws IllegalStateException when it cannot be read or is not in order, saying why */
    static WorkCalendar read(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return read(file, path.toString());
        } catch (IOException e) {
            throw new IllegalStateException("the calendar cannot be read: " + path, e);
        }
    }

    private static WorkCalendar read(InputStream yaml, String name) {
        try {
            CalendarFile file = YAML.readValue(yaml, CalendarFile.class);
            return WorkCalendar.of(file == null || file.years() == null ? List.of() : file.years());
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not a calendar: " + e.getMessage(), e);
        }
    }
}
