package cn.chaoyang.scorecard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerClassPathTest {

    @TempDir
    Path root;

    @Test
    void shouldFindTheBrokerFromAModuleFolder() throws IOException {
        // Given
        Files.createFile(root.resolve("mvnw"));
        Files.createDirectories(root.resolve("deploy/local/target/classes"));
        Files.createDirectories(root.resolve("deploy/local/target/lib"));
        Path module = Files.createDirectories(root.resolve("fund-service/target"));

        // When
        String classPath = BrokerClassPath.find(module);

        // Then
        assertThat(classPath)
                .startsWith(root.resolve("deploy/local/target/classes").toString())
                .endsWith(root.resolve("deploy/local/target/lib/*").toString());
    }

    @Test
    void shouldSayWhatToRunWhenTheBrokerIsNotBuilt() throws IOException {
        // Given
        Files.createFile(root.resolve("mvnw"));

        // When / Then
        assertThatThrownBy(() -> BrokerClassPath.find(root))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("./mvnw -pl deploy/local process-classes");
    }
}
