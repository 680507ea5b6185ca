package cn.chaoyang.scorecard.bench.load;

import cn.chaoyang.scorecard.bench.harness.Series;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks one server over connections that stay open, each with its next question as soon as the last is answered. */
public final class Asker implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final HttpClient http;
    private final String host;
    private final int port;
    private final int connections;

    public Asker(Vertx vertx, String server, int connections) {
        URI address = URI.create(server);
        this.vertx = vertx;
        this.host = address.getHost();
        this.port = address.getPort();
        this.connections = connections;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setPipelining(false)
                .setIdleTimeout((int) LONGEST_ANSWER.toSeconds()));
    }

    /**
     * Asks the questions in turn for so long.
     *
     * @throws IllegalStateException when an answer had another status than it should
     */
    public Load askFor(Duration time, List<Question> questions) throws Exception {
        Run run = new Run(questions, System.nanoTime() + time.toNanos(), Integer.MAX_VALUE);
        return await(run, time);
    }

    /** Asks each of the questions once. */
    public Load askEach(List<Question> questions) throws Exception {
        return await(new Run(questions, Long.MAX_VALUE, questions.size()), LONGEST_ANSWER.multipliedBy(4));
    }

    private Load await(Run run, Duration time) throws Exception {
        long start = System.nanoTime();
        vertx.runOnContext(go -> {
            for (int i = 0; i < connections; i++) {
                next(run);
            }
        });
        run.ended()
                .toCompletionStage()
                .toCompletableFuture()
                .get(time.plus(LONGEST_ANSWER).toMillis(), TimeUnit.MILLISECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        Series millis = run.millis();
        return new Load(millis.size() / seconds, millis);
    }

    /** Everything of a run happens on the one event loop of its context. */
    private void next(Run run) {
        Question question = run.take();
        if (question == null) {
            run.leave(connections);
            return;
        }
        long start = System.nanoTime();
        ask(question).onComplete(answered -> {
            if (answered.failed()) {
                run.fail(answered.cause());
            } else {
                run.answered((System.nanoTime() - start) / 1e6);
                next(run);
            }
        });
    }

    private Future<Buffer> ask(Question question) {
        return http.request(HttpMethod.GET, port, host, question.path())
                .compose(request -> with(question, request).send())
                .compose(response -> checked(question, response));
    }

    private static HttpClientRequest with(Question question, HttpClientRequest request) {
        if (question.token() != null) {
            request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + question.token());
        }
        if (question.tag() != null) {
            request.putHeader(HttpHeaders.IF_NONE_MATCH, question.tag());
        }
        return request;
    }

    private static Future<Buffer> checked(Question question, HttpClientResponse response) {
        return response.statusCode() == question.status()
                ? response.body()
                : Future.failedFuture("%s answered %d and not %d"
                        .formatted(question.path(), response.statusCode(), question.status()));
    }

    @Override
    public void close() throws Exception {
        http.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }
}
