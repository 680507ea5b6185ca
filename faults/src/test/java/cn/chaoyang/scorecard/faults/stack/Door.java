package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A TCP proxy before the broker that is slow, cuts connections, ends one half of them, or says nothing at all. */
public final class Door implements AutoCloseable {

    private static final int BYTES_AT_ONCE = 16 * 1024;

    private final ServerSocket entrance;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(Door::daemon);
    private volatile long delayNanos;
    private volatile boolean silent;
    private volatile boolean shut;

    private Door(int port, int behind) {
        try {
            this.entrance = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.behind = behind;
        threads.execute(this::welcome);
    }

    /** The one the stack's broker has been told of. */
    public static Door ofTheStack() {
        return new Door(
                Integer.parseInt(System.getenv("KAFKA_DOOR_PORT")),
                Integer.parseInt(System.getenv("KAFKA_BEHIND_DOOR_PORT")));
    }

    public String address() {
        return "localhost:" + entrance.getLocalPort();
    }

    /** How many connections go through it now. */
    public int connections() {
        return open.size() / 2;
    }

    /** Everything that comes later arrives that much later. */
    public void delay(Duration delay) {
        delayNanos = delay.toNanos();
    }

    /** Whether bytes are taken and kept, with every connection staying open. */
    public void silent(boolean now) {
        silent = now;
    }

    /** Whether nobody is let in, and whoever was is thrown out. */
    public void shut(boolean now) {
        shut = now;
        if (now) {
            cut();
        }
    }

    /** Ends every connection, in the middle of whatever is said. */
    public void cut() {
        open.forEach(Door::close);
    }

    /** Ends one direction of every connection: the broker is heard no more, or hears no more. */
    public void halfClose() {
        open.forEach(socket -> {
            try {
                socket.shutdownOutput();
            } catch (IOException e) {
                // It has ended by itself meanwhile.
            }
        });
    }

    /** Lets everything through again. */
    public void heal() {
        delayNanos = 0;
        silent = false;
        shut = false;
    }

    @Override
    public void close() {
        close(entrance);
        cut();
        threads.shutdownNow();
    }

    private void welcome() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                if (shut) {
                    close(client);
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                // The entrance was closed, or the broker is away: the client sees its connection end.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket broker = new Socket(InetAddress.getLoopbackAddress(), behind);
            client.setTcpNoDelay(true);
            broker.setTcpNoDelay(true);
            open.add(client);
            open.add(broker);
            threads.execute(() -> pass(client, broker));
            threads.execute(() -> pass(broker, client));
        } catch (IOException e) {
            close(client);
            throw e;
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BYTES_AT_ONCE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int count = in.read(buffer);
            while (count >= 0) {
                if (delayNanos > 0) {
                    LockSupport.parkNanos(delayNanos);
                }
                while (silent && !from.isClosed()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                out.write(buffer, 0, count);
                count = in.read(buffer);
            }
        } catch (IOException e) {
            // One side has ended: so does the other.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        return thread;
    }
}
