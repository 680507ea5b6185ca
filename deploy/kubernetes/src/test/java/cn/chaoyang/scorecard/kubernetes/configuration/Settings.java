package cn.chaoyang.scorecard.kubernetes.configuration;

import cn.chaoyang.scorecard.kubernetes.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be set, as the sources say it. */
final class Settings {

    static final String GATEWAY = "gateway";
    static final String SERVICES = "services";

    private static final String SHARED = "src/main/resources/META-INF/microprofile-config.properties";

    private Settings() {}

    /** By variable. */
    static SortedMap<String, Setting> read() throws IOException {
        List<Setting> mapped = new ArrayList<>();
        List<Setting> properties = new ArrayList<>();
        for (String application : List.of(GATEWAY, SERVICES)) {
            for (String module : modules(application)) {
                for (Path mapping : mappings(module)) {
                    mapped.addAll(MappedSettings.of(mapping, application));
                }
                for (String file : List.of(SHARED, "src/main/resources/application.properties")) {
                    Path path = Project.ROOT.resolve(module).resolve(file);
                    if (Files.exists(path)) {
                        properties.addAll(PropertySettings.of(path, application));
                    }
                }
            }
        }
        return joined(mapped, properties);
    }

    /** What an application is made of. */
    private static List<String> modules(String application) {
        return application.equals(GATEWAY)
                ? List.of("journal", "access", "files", "gateway")
                : List.of(
                        "journal",
                        "access",
                        "files",
                        "register",
                        "talent-service",
                        "fund-service",
                        "innovation-service");
    }

    private static List<Path> mappings(String module) throws IOException {
        try (Stream<Path> sources = Files.walk(Project.ROOT.resolve(module).resolve("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith("Config.java"))
                    .filter(source -> Project.text(source).contains("@ConfigMapping("))
                    .sorted()
                    .toList();
        }
    }

    /** A property that is set from a variable keeps its words and takes the variable's name and default. */
    private static SortedMap<String, Setting> joined(List<Setting> mapped, List<Setting> properties) {
        Map<String, Setting> byKey =
                mapped.stream().collect(Collectors.toMap(one -> one.keys().first() + one.where(), Function.identity()));
        List<Setting> all = new ArrayList<>();
        for (Setting property : properties) {
            Setting words = byKey.remove(property.keys().first() + property.where());
            all.add(
                    words == null
                            ? property
                            : new Setting(
                                    property.variable(),
                                    property.keys(),
                                    property.fallback(),
                                    words.type(),
                                    words.purpose(),
                                    property.where()));
        }
        all.addAll(byKey.values());
        return byVariable(all);
    }

    private static SortedMap<String, Setting> byVariable(Collection<Setting> all) {
        return all.stream()
                .collect(Collectors.toMap(Setting::variable, Function.identity(), Setting::and, TreeMap::new));
    }
}
