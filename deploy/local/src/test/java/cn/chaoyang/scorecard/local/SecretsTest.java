package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void shouldMakeUpSecretsOnceForTheirOwnerOnly() throws IOException {
        // Given
        Path file = folder.resolve("state/secrets.properties");

        // When
        Secrets first = Secrets.loadOrCreate(file);
        Secrets second = Secrets.loadOrCreate(file);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first.registerMasterKey())).hasSize(16);
        assertThat(first.sessionSecret()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldMakeUpDifferentSecretsElsewhere() throws IOException {
        // When
        Secrets here = Secrets.loadOrCreate(folder.resolve("here"));
        Secrets there = Secrets.loadOrCreate(folder.resolve("there"));

        // Then
        assertThat(here.registerMasterKey()).isNotEqualTo(there.registerMasterKey());
        assertThat(here.toString()).doesNotContain(here.sessionSecret());
    }
}
