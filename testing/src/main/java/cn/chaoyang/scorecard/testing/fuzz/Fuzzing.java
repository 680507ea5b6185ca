package cn.chaoyang.scorecard.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Asks an application as much as it is told to: {@code -Dfuzz.requests} (500), from {@code -Dfuzz.seed} (1), each with
 * {@code -Dfuzz.patience} (5) seconds. No answer may be a fault of the application, late, or otherwise than its description says.
 */
public final class Fuzzing {

    private static final int MOST_TOLD = 20;

    private final String base;
    private final List<String> tokens;
    private final String service;
    private final long seed = Long.getLong("fuzz.seed", 1);
    private final Random random = new Random(seed);
    private final Duration patience = Duration.ofSeconds(Integer.getInteger("fuzz.patience", 5));
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private List<Operation> operations = List.of();

    /**
     * @param base address of the application, without a path
     * @param tokens of those who ask, one of each kind
     * @param service what stands for {@code {service}} in an address; empty where nothing does
     */
    public Fuzzing(String base, List<String> tokens, String service) {
        this.base = base;
        this.tokens = List.copyOf(tokens);
        this.service = service;
    }

    /** @param asked which operations, as {@code GET /api/tasks} */
    public void run(Predicate<String> asked) throws IOException, InterruptedException {
        int requests = Integer.getInteger("fuzz.requests", 500);
        System.out.printf("fuzz: %d requests from seed %d%n", requests, seed);
        Described api = new Described(Described.JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(base + "/q/openapi?format=JSON"))
                                .build(),
                        BodyHandlers.ofString())
                .body()));
        operations = api.operations().stream()
                .filter(operation -> !operation.isStream() && asked.test(operation.toString()))
                .toList();
        Values values = new Values(api, random);
        Question question = new Question(values, random, service);
        Answers answers = new Answers(api, values);
        for (int i = 0; i < requests && faults.size() < MOST_TOLD; i++) {
            // Each at least once, as often as there are rounds.
            Operation operation = operations.get(i % operations.size());
            ask(operation, question, answers);
        }
        System.out.printf("fuzz: answers by status %s%n", statuses);
        assertThat(faults)
                .as("what was answered as it must not be, from seed %d", seed)
                .isEmpty();
    }

    private void ask(Operation operation, Question question, Answers answers) throws InterruptedException {
        HttpRequest request = question.of(operation, base, tokens.get(random.nextInt(tokens.size())), patience);
        if (isAnothers(request, operation)) {
            return;
        }
        try {
            HttpResponse<String> answer = answer(request);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            Optional<String> fault = answers.fault(operation, answer);
            fault.ifPresent(
                    what -> faults.putIfAbsent(operation + ": " + what, told(request) + " → " + cut(answer.body())));
        } catch (IOException e) {
            faults.putIfAbsent(operation + ": no answer (" + e + ')', told(request));
        }
    }

    private static String told(HttpRequest request) {
        long bytes = request.bodyPublisher()
                .map(HttpRequest.BodyPublisher::contentLength)
                .orElse(0L);
        return request.uri() + " (" + bytes + " bytes, "
                + request.headers().firstValue("Content-Type").orElse("no type")
                + request.headers()
                        .firstValue("Idempotency-Key")
                        .map(key -> ", key " + key)
                        .orElse("") + ')';
    }

    /** Whether what was put into the template has made the address of another operation. */
    private boolean isAnothers(HttpRequest request, Operation operation) {
        return operations.stream()
                .anyMatch(other -> other != operation
                        && other.method().equals(operation.method())
                        && other.path()
                                .replace("{service}", service)
                                .equals(request.uri().getPath()));
    }

    /** An answer may end its connection; whoever took it for open, and got nothing, asks once more by another. */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String cut(String text) {
        return text.length() < 300 ? text : text.substring(0, 300);
    }
}
