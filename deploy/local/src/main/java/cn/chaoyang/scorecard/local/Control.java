package cn.chaoyang.scorecard.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * By which the command of {@code --exec} finds the processes of the stack, which it may end as it likes, and has them
 * started again. On the loopback, only with {@code --control}, below a path nobody else knows.
 *
 * <ul>
 *   <li>{@code GET …/parts}: a list of {@code {name, pid, alive, address}}; no {@code pid} before its first start
 *   <li>{@code POST …/parts/<name>}: starts that one, and answers 200 with it when it is ready. The body is an object of
 *       environment variables on top of its own. 404: no such part; 409: it runs; 500: it does not get ready
 * </ul>
 */
final class Control implements AutoCloseable {

    private static final TypeReference<Map<String, String>> VARIABLES = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Stack stack;
    private final String path;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Control::daemon);

    private Control(Stack stack, List<Part> parts, String secret, HttpServer server) {
        this.stack = stack;
        this.path = "/" + secret + "/parts";
        this.server = server;
        parts.forEach(part -> this.parts.put(part.name(), part));
    }

    /**
     * @param parts those of the stack, and others that may be added to it
     * @param secret the path
     */
    static Control open(Stack stack, List<Part> parts, String secret) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Control control = new Control(stack, parts, secret, server);
        server.createContext(control.path, control::answer);
        server.setExecutor(control.threads);
        server.start();
        return control;
    }

    /** What the parts are asked for at. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(path.length());
            if (exchange.getRequestMethod().equals("GET") && name.isEmpty()) {
                send(exchange, 200, parts.values().stream().map(Control::view).toList());
                return;
            }
            Part part = parts.get(name.replaceFirst("^/", ""));
            if (part == null || !exchange.getRequestMethod().equals("POST")) {
                send(exchange, 404, Map.of("problem", "no such part: " + name));
            } else if (part.process().isPresent() && part.alive()) {
                send(exchange, 409, Map.of("problem", part.name() + " runs"));
            } else {
                start(exchange, part);
            }
        }
    }

    private void start(HttpExchange exchange, Part part) throws IOException {
        Map<String, String> environment = json.readValue(exchange.getRequestBody(), VARIABLES);
        try {
            stack.startAgain(part, environment);
            send(exchange, 200, view(part));
        } catch (StackException e) {
            send(exchange, 500, Map.of("problem", e.getMessage()));
        }
    }

    private static Map<String, Object> view(Part part) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", part.name());
        part.process().ifPresent(process -> view.put("pid", process.pid()));
        view.put("alive", part.process().isPresent() && part.alive());
        view.put("address", part.address());
        return view;
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "control");
        thread.setDaemon(true);
        return thread;
    }
}
