package cn.chaoyang.scorecard.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The local realm as Keycloak imports it: the hand-kept file, with this machine's client secret and gateway address put
 * in, and the demo accounts of {@code accounts.csv} added.
 *
 * @param document JSON of a Keycloak realm
 */
record Realm(String document) {

    /** Everybody's password; only in this realm, which no production profile accepts. */
    static final String PASSWORD = "chaoyang-local";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@code chaoyang-realm.json} and {@code accounts.csv} in the folder. */
    static Realm read(Path folder, String clientSecret, String gateway) throws IOException {
        String template = Files.readString(folder.resolve("chaoyang-realm.json"))
                .replace("@client-secret@", clientSecret)
                .replace("@gateway@", gateway);
        ObjectNode realm = (ObjectNode) JSON.readTree(template);
        ArrayNode users = realm.withArray("users");
        List<String> lines = Files.readAllLines(folder.resolve("accounts.csv"));
        for (String line : lines.subList(1, lines.size())) {
            users.add(user(line.split(",", -1)));
        }
        // The user profile is JSON inside a string: kept readable in the file, folded here.
        JsonNode profile = realm.remove("userProfile");
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile.toString());
        return new Realm(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
    }

    /** SHA-256 of the document; a changed one has to be imported anew. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ObjectNode user(String[] columns) {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", columns[0]);
        user.put("enabled", true);
        user.put("email", columns[0] + "@chaoyang.example");
        user.put("emailVerified", true);
        user.put("firstName", columns[2]);
        user.putObject("attributes").putArray("unit").add(columns[1]);
        user.putArray("realmRoles").add(columns[3]);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        return user;
    }
}
