package cn.chaoyang.scorecard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Everything that ships with a service is on its list of components (SBOM, CycloneDX) with a version and under a licence that was
 * looked at. A service subclasses it as an integration test: the lists are written when it is packaged.
 */
public abstract class KnownLicences {

    /** Of several, one suffices: they are offered to choose from. */
    private static final Set<String> LOOKED_AT = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "Public Domain");

    private static final String OURS = "cn.chaoyang.scorecard";

    private final List<Path> lists;

    /** @param lists of components, from the module's folder */
    protected KnownLicences(String... lists) {
        this.lists = List.of(lists).stream().map(Path::of).toList();
    }

    @Test
    void shouldHaveNothingWithoutAVersionOrUnderALicenceNobodyLookedAt() throws IOException {
        for (Path list : lists) {
            List<JsonNode> components = components(list);
            assertThat(components).as(list.toString()).hasSizeGreaterThan(20);
            assertThat(components).allSatisfy(component -> {
                assertThat(component.path("version").asText()).isNotEmpty();
                assertThat(licences(component))
                        .as(component.path("purl").asText())
                        .containsAnyElementsOf(LOOKED_AT);
            });
        }
    }

    private static List<JsonNode> components(Path list) throws IOException {
        JsonNode all = new ObjectMapper().readTree(list.toFile()).path("components");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(component -> !OURS.equals(component.path("group").asText()))
                .toList();
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()))
                .toList();
    }
}
