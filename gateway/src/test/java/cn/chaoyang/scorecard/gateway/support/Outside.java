package cn.chaoyang.scorecard.gateway.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server and the robots of some groups: of 区科技局 and 区工信局 ones that take what is said, of 区财政局 one that refuses it, of
 * 区人社局 one that is broken, of 区教育局 one that never answers.
 */
public class Outside implements QuarkusTestResourceLifecycleManager {

    public static final String SECRET = "SEC-test-only";

    private static final String TAKEN = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private static final List<Said> SAID = new CopyOnWriteArrayList<>();
    private static GreenMail mail;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private HttpServer robots;

    /** @param query of the address it was said to */
    public record Said(String path, String query, String body) {}

    /** What robots have heard, whatever they answered. */
    public static List<Said> said() {
        return List.copyOf(SAID);
    }

    public static GreenMail mail() {
        return mail;
    }

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            robots = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            robots.setExecutor(answering);
            robots.createContext("/taken", exchange -> answer(exchange, 200, TAKEN));
            robots.createContext(
                    "/refused", exchange -> answer(exchange, 200, "{\"errcode\":93000,\"errmsg\":\"invalid\"}"));
            robots.createContext("/broken", exchange -> answer(exchange, 500, "<html>"));
            robots.createContext("/silent", exchange -> never());
            robots.start();
            return Map.of(
                    "scorecard.notices.channels-file", channels().toString(),
                    "scorecard.notices.smtp-host", "127.0.0.1",
                    "scorecard.notices.timeout", "PT1S",
                    "scorecard.notices.attempts", "2",
                    "scorecard.public-url", "https://scorecard.example",
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", Integer.toString(mail.getSmtp().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path channels() throws IOException {
        String robot = "http://127.0.0.1:" + robots.getAddress().getPort();
        return Files.writeString(
                Files.createTempFile("channels", ".yaml"),
                """
                kjj: {wecom: "%1$s/taken?key=k"}
                gxj: {dingtalk: {url: "%1$s/taken?access_token=t", secret: %2$s}}
                czj: {wecom: "%1$s/refused?key=k"}
                rsj: {wecom: "%1$s/broken?key=k"}
                jyj: {wecom: "%1$s/silent?key=k"}
                swj: {mail: [one@swj.example, two@swj.example]}
                """
                        .formatted(robot, SECRET));
    }

    private static void answer(HttpExchange exchange, int status, String answer) throws IOException {
        SAID.add(new Said(
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void never() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        end.countDown();
        robots.stop(0);
        answering.shutdownNow();
        mail.stop();
    }
}
