package cn.chaoyang.scorecard.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one {@code kubectl apply -k} of one team sends.
 *
 * @param name the folder below {@code overlays}, for example {@code prod/gateway}
 */
public record Overlay(String name, List<Manifest> manifests) {

    private static final Path OVERLAYS = Project.MODULE.resolve("overlays");
    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());
    private static final Map<String, Overlay> RENDERED = new HashMap<>();

    public Overlay {
        manifests = List.copyOf(manifests);
    }

    /** Every one there is. */
    public static Stream<Overlay> all() {
        return names().stream().map(Overlay::of);
    }

    /** Those of one environment, which together are everything a cluster is given. */
    public static List<Overlay> environment(String environment) {
        return names().stream()
                .filter(name -> name.startsWith(environment + "/"))
                .map(Overlay::of)
                .toList();
    }

    public static List<String> environments() {
        return names().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .toList();
    }

    static synchronized Overlay of(String name) {
        return RENDERED.computeIfAbsent(name, Overlay::render);
    }

    public Stream<Manifest> ofKind(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.walk(OVERLAYS, 3)) {
            return files.filter(file -> file.endsWith("kustomization.yaml"))
                    .map(file ->
                            OVERLAYS.relativize(file.getParent()).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Overlay render(String name) {
        try {
            Path complaints = Files.createTempFile("kustomize", ".log");
            Process kubectl = new ProcessBuilder(
                            "kubectl", "kustomize", OVERLAYS.resolve(name).toString())
                    .redirectError(complaints.toFile())
                    .start();
            byte[] rendered = kubectl.getInputStream().readAllBytes();
            int status = kubectl.waitFor();
            String said = Files.readString(complaints);
            Files.delete(complaints);
            // A warning is about something deprecated, which is a fault too.
            if (status != 0 || !said.isBlank()) {
                throw new IllegalStateException("kubectl kustomize " + name + ": " + said);
            }
            return new Overlay(name, parse(new String(rendered, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("kubectl with kustomize 5 is needed on the path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Manifest> parse(String yaml) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNext()) {
                manifests.add(new Manifest(documents.next()));
            }
        }
        return manifests;
    }
}
