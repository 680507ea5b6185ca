package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.chaoyang.scorecard.register.RegisterConfig;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Master keys from the settings: {@code id=Base64 of 16 bytes}, separated by commas or lines, in a setting or in a file.
 * The last one is the current one unless another is named.
 */
@ApplicationScoped
@DefaultBean
class ConfiguredMasterKeys implements MasterKeys {

    private static final int LONGEST_ID = 40;

    /** How the keys of tests and of the development mode begin. */
    private static final String WELL_KNOWN = "chaoyang-";

    private final Map<String, byte[]> keys;
    private final String current;

    @Inject
    ConfiguredMasterKeys(RegisterConfig config) {
        this(
                config.masterKeysFile()
                        .map(ConfiguredMasterKeys::read)
                        .or(config::masterKeys)
                        .orElse(""),
                config.currentMasterKey());
        if (LaunchMode.current() == LaunchMode.NORMAL && !"local".equals(config.environment())) {
            requireSecret();
        }
    }

    /** @throws IllegalArgumentException when there is no key, or one that is not 16 bytes, or the current one is missing */
    ConfiguredMasterKeys(String listed, Optional<String> current) {
        this.keys = parse(listed);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no master key: set REGISTER_MASTER_KEYS or REGISTER_MASTER_KEYS_FILE");
        }
        this.current = current.orElseGet(() -> List.copyOf(keys.keySet()).get(keys.size() - 1));
        if (!keys.containsKey(this.current)) {
            throw new IllegalArgumentException("the current master key " + this.current + " is not among them");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of master keys cannot be read", e);
        }
    }

    private static Map<String, byte[]> parse(String listed) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        listed.lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    // No message here may repeat the entry: it is a secret.
                    String[] parts = entry.split("=", 2);
                    if (parts.length < 2 || parts[0].isBlank() || parts[0].length() > LONGEST_ID) {
                        throw new IllegalArgumentException("a master key is written id=Base64");
                    }
                    if (keys.put(parts[0].strip(), key(parts[0].strip(), parts[1].strip())) != null) {
                        throw new IllegalArgumentException("two master keys are called " + parts[0].strip());
                    }
                });
        return keys;
    }

    private static byte[] key(String id, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("master key " + id + " is not Base64", e);
        }
        if (key.length != Sm4Gcm.KEY_LENGTH) {
            throw new IllegalArgumentException("master key " + id + " must be 16 bytes");
        }
        return key;
    }

    /** @throws IllegalStateException when a key is one that everybody can read in this repository, or hardly a key at all */
    final void requireSecret() {
        keys.forEach((id, key) -> {
            boolean same = IntStream.range(1, key.length).allMatch(i -> key[i] == key[0]);
            if (same || new String(key, ISO_8859_1).startsWith(WELL_KNOWN)) {
                throw new IllegalStateException(
                        "refusing to start outside SCORECARD_ENVIRONMENT=local: master key " + id + " is well known");
            }
        });
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public boolean has(String id) {
        return keys.containsKey(id);
    }

    @Override
    public byte[] wrap(byte[] plain, String context) {
        return Sm4Gcm.seal(keys.get(current), plain, context);
    }

    @Override
    public byte[] unwrap(String id, byte[] wrapped, String context) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalArgumentException("there is no master key " + id);
        }
        return Sm4Gcm.open(key, wrapped, context);
    }
}
