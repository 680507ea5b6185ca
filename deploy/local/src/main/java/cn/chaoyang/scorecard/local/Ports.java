package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Which number each {@link Port} has in this run. */
record Ports(Map<Port, Integer> numbers) {

    private static final int CONNECT_MILLIS = 300;

    Ports {
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /**
     * The defaults, changed by the environment variables.
     *
     * @throws StackException when a variable is no port number, or two parts were given the same one
     */
    static Ports from(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String given = environment.getOrDefault(port.variable(), "").strip();
            int number = given.isEmpty() ? port.standard() : parse(port, given);
            for (Map.Entry<Port, Integer> other : numbers.entrySet()) {
                if (other.getValue() == number) {
                    throw new StackException("端口 %d 被 %s 和 %s 同时使用，请改其一。 %s and %s are both %d: change one."
                            .formatted(
                                    number,
                                    other.getKey().variable(),
                                    port.variable(),
                                    other.getKey().variable(),
                                    port.variable(),
                                    number));
                }
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    /** Ports nobody uses at this moment, for a second stack beside the first. */
    static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        Iterator<Integer> free = unused(Port.values().length).iterator();
        for (Port port : Port.values()) {
            numbers.put(port, free.next());
        }
        return new Ports(numbers);
    }

    /** Different ports nobody uses at this moment, for what has no name among {@link Port}. */
    static List<Integer> unused(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < count) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    int of(Port port) {
        return numbers.get(port);
    }

    /**
     * Makes sure that nobody else listens.
     *
     * @throws StackException naming the first taken port and the variable that changes it
     */
    void requireFree(Collection<Port> wanted) {
        for (Port port : wanted) {
            int number = of(port);
            if (taken(number)) {
                throw new StackException(
                        "端口 %d 已被占用：请关闭占用它的程序，或换一个端口再启动，例如 %s=%d ./run 。 Port %d is taken: stop what uses it, or choose another, e.g. %s=%d ./run"
                                .formatted(
                                        number, port.variable(), number + 100, number, port.variable(), number + 100));
            }
        }
    }

    static boolean taken(int number) {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"))) {
            return answers(socket.getLocalPort(), "::1");
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean answers(int number, String host) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, number), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static int parse(Port port, String given) {
        try {
            int number = Integer.parseInt(given);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new StackException("%s=%s 不是端口号（1–65535）。 %s=%s is no port number (1-65535)."
                .formatted(port.variable(), given, port.variable(), given));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
