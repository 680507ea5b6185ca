package cn.chaoyang.scorecard.bench.freshness;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.intake.Certificates;
import cn.chaoyang.scorecard.bench.intake.Register;
import cn.chaoyang.scorecard.bench.load.Load;
import cn.chaoyang.scorecard.bench.stack.Login;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Submitted certificates, accepted one by one by a reviewer while a screen listens. */
final class Acceptances implements AutoCloseable {

    /** Numbers no other benchmark uses for its certificates. */
    private static final int FIRST = 900_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String TOPIC = "innovation-service.facts.v1";

    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Login login;
    private final Connection registers;
    private final Screen screen;
    private final Deque<Submitted> submitted = new ArrayDeque<>();

    private record Submitted(UUID recordId, int lock) {}

    private record Sent(UUID recordId, long at) {}

    Acceptances(Stack stack, int records) throws Exception {
        this.stack = stack;
        this.login = new Login(stack);
        this.registers = stack.database("innovation");
        submit(records);
        this.screen = new Screen(stack, topicNumber());
    }

    private void submit(int records) throws Exception {
        Path folder = Files.createDirectories(stack.state().resolve("freshness"));
        Register register = new Register(stack);
        register.committed(
                register.previewed(Certificates.write(folder.resolve("submitted.xlsx"), FIRST, FIRST + records)));
        try (ResultSet rows = registers
                .createStatement()
                .executeQuery(
                        "select record_id, lock_version from qualification where state = 'SUBMITTED' and enterprise_name like '示例科技9%'")) {
            while (rows.next()) {
                submitted.add(new Submitted(rows.getObject(1, UUID.class), rows.getInt(2)));
            }
        }
    }

    private int topicNumber() throws SQLException {
        try (Connection gateway = stack.database("gateway");
                ResultSet row =
                        gateway.createStatement().executeQuery("select id from topic where name = '" + TOPIC + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Accepts so many; each is measured from before its request was sent until the screen was told of its fact. */
    Load accept(int records) throws Exception {
        String token = login.token("kjj.reviewer");
        List<Sent> sent = new ArrayList<>();
        List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
        long start = System.nanoTime();
        Pacer.pace(records, number -> {
            Submitted next = submitted.remove();
            HttpRequest request = request(next, token);
            sent.add(new Sent(next.recordId(), System.nanoTime()));
            answers.add(http.sendAsync(request, BodyHandlers.discarding()));
        });
        for (CompletableFuture<HttpResponse<Void>> answer : answers) {
            if (answer.get().statusCode() != 200) {
                throw new IllegalStateException(
                        "an acceptance was answered " + answer.get().statusCode());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Double> millis = new ArrayList<>();
        for (Sent one : sent) {
            long offset = offset(one.recordId());
            Patience.until(LONGEST, "the message of a fact", () -> screen.knows(offset));
            millis.add((screen.toldOf(offset) - one.at()) / 1e6);
        }
        return new Load(records / seconds, Series.of(millis));
    }

    /** Accepts so many one after another, so that nothing is cold when they come at a pace. */
    void warmUp(int records) throws Exception {
        String token = login.token("kjj.reviewer");
        for (int number = 0; number < records; number++) {
            http.send(request(submitted.remove(), token), BodyHandlers.discarding());
        }
    }

    private HttpRequest request(Submitted record, String token) {
        return HttpRequest.newBuilder(
                        URI.create(stack.gateway() + "/api/innovation/qualifications/" + record.recordId() + "/accept"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"lock\":" + record.lock() + "}"))
                .build();
    }

    /** Where the owner says its fact stands in the log. */
    private long offset(UUID recordId) throws Exception {
        long[] offset = {-1};
        Patience.until(LONGEST, "the place of a fact", () -> {
            try (var query = registers.prepareStatement(
                    "select p.log_offset from revision r join publication p on p.seq = r.seq where r.record_id = ?")) {
                query.setObject(1, recordId);
                try (ResultSet row = query.executeQuery()) {
                    offset[0] = row.next() ? row.getLong(1) : -1;
                    return offset[0] >= 0;
                }
            }
        });
        return offset[0];
    }

    @Override
    public void close() throws SQLException {
        screen.close();
        registers.close();
    }
}
