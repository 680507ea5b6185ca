package cn.chaoyang.scorecard.bench.reading;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of the peer's own JVM: a handler that knows one answer, 200 with the bytes or 304 to whoever sends a tag.
 * No login, no rules, no database. Arguments: port, file with the bytes. Ends with its standard input.
 */
public final class BareServer extends AbstractVerticle {

    private final int port;
    private final Buffer body;

    private BareServer(int port, Buffer body) {
        this.port = port;
        this.body = body;
    }

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
        Vertx.vertx()
                .deployVerticle(
                        () -> new BareServer(port, body),
                        new DeploymentOptions()
                                .setInstances(2 * Runtime.getRuntime().availableProcessors()))
                .onFailure(fault -> System.exit(1));
        while (System.in.read() >= 0) {
            // Nothing is ever sent; only the end matters.
        }
        System.exit(0);
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.IF_NONE_MATCH)) {
            request.response().setStatusCode(304).end();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(body);
        }
    }
}
