package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The secrets of this machine's stack, made up once and kept beside the databases they belong to: the master key goes
 * with the sealed rows, so both are dropped together.
 */
record Secrets(String registerMasterKey, String oidcClientSecret, String sessionSecret, String keycloakAdminPassword) {

    private static final int SM4_KEY_BYTES = 16;
    private static final int SECRET_BYTES = 36;

    /** Reads the file, first writing it, readable by its owner only, when it is missing. */
    static Secrets loadOrCreate(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            }
        } else {
            values.setProperty("REGISTER_MASTER_KEY", Base64.getEncoder().encodeToString(random(SM4_KEY_BYTES)));
            for (String name : new String[] {"OIDC_CLIENT_SECRET", "SESSION_SECRET", "KEYCLOAK_ADMIN_PASSWORD"}) {
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
            }
            Files.createDirectories(file.getParent());
            writePrivately(file, format(values));
        }
        return new Secrets(
                values.getProperty("REGISTER_MASTER_KEY"),
                values.getProperty("OIDC_CLIENT_SECRET"),
                values.getProperty("SESSION_SECRET"),
                values.getProperty("KEYCLOAK_ADMIN_PASSWORD"));
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }

    /** Writes a new file that only its owner can read. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    private static String format(Properties values) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, "Secrets of this machine's local stack");
        return text.toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
