package cn.chaoyang.scorecard.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tokens of everybody who enters figures: as many people as read a scorecard at once, each within their own rate limit. */
public final class Readers {

    private static final Path ACCOUNTS = Path.of("deploy", "keycloak", "accounts.csv");

    private Readers() {}

    public static List<String> tokens(Stack stack) throws IOException, InterruptedException {
        Login login = new Login(stack);
        List<String> tokens = new ArrayList<>();
        for (String line : Files.readAllLines(ACCOUNTS)) {
            String account = line.substring(0, line.indexOf(','));
            if (account.endsWith(".clerk") || account.endsWith(".reviewer")) {
                tokens.add(login.token(account));
            }
        }
        return tokens;
    }
}
