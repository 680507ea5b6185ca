package cn.chaoyang.scorecard.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A ClamAV daemon, asked by its INSTREAM command (clamd(8)): the file travels in chunks, each behind its length. */
final class Clamd {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final int timeoutMillis;

    /** @param patience with each step: connecting, and waiting for the answer */
    Clamd(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.timeoutMillis = Math.toIntExact(patience.toMillis());
    }

    /**
     * @return the name of what was found; empty for a clean file
     * @throws IOException when the daemon is away, too slow, or does not judge the file (it has a size limit of its own)
     */
    Optional<String> scan(Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            send(file, socket);
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        byte[] answer = new byte[LONGEST_ANSWER];
        int length = 0;
        while (length < answer.length) {
            int next = in.read();
            if (next <= 0) {
                return new String(answer, 0, length, US_ASCII);
            }
            answer[length] = (byte) next;
            length++;
        }
        throw new SocketTimeoutException("an answer of more than " + LONGEST_ANSWER + " bytes");
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(answer.indexOf(' ') + 1, answer.length() - FOUND.length()));
        }
        throw new IOException("clamd does not judge the file: " + answer);
    }
}
