package cn.chaoyang.scorecard.bench.reading;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A running {@link BareServer}, with the same heap as a service. */
final class BarePeer implements AutoCloseable {

    private static final Duration STARTED_WITHIN = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    BarePeer(Stack stack, byte[] body) throws Exception {
        Path file = Files.write(stack.state().resolve("bare-answer.json"), body);
        this.port = freePort();
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        Integer.toString(port),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        stack.state().resolve("log").resolve("bare-server.log").toFile())
                .start();
        Patience.until(STARTED_WITHIN, "the bare server", this::answers);
    }

    String address() {
        return "http://localhost:" + port;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
