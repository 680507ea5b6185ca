package cn.chaoyang.scorecard.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Answers as clamd answers INSTREAM (clamd(8)): finds {@link #EICAR}, and does not judge more than it says it takes. */
public class Scanner implements QuarkusTestResourceLifecycleManager {

    /** The harmless text every scanner finds, see eicar.org; written in two so that this file is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String COMMAND = "zINSTREAM\0";

    private final int most;
    private ServerSocket server;

    public Scanner() {
        this(Integer.MAX_VALUE);
    }

    public Scanner(int most) {
        this.most = most;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread answering = new Thread(this::answerAll, "scanner");
        answering.setDaemon(true);
        answering.start();
        return Map.of("files.scanner", "clamd://localhost:" + port());
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerAll() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream()
                        .write((verdict(new DataInputStream(socket.getInputStream())) + '\0').getBytes(US_ASCII));
            } catch (IOException e) {
                // Closed, or one that hung up: the next one is answered.
                continue;
            }
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(COMMAND.length()), US_ASCII).equals(COMMAND)) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            if (file.size() > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        return file.toString(ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
