package kz.localbusiness.notify.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A mail server that says what a test has it say, cuts the line or falls silent.
final class PlayedServer implements AutoCloseable {

    static final String CUT = "CUT";
    static final String SILENCE = "SILENCE";

    /// Line after line, and never the last.
    static final String FOR_EVER = "FOR_EVER";

    /// Before anything was said, and after a letter.
    static final String GREETING = "GREETING";

    static final String LETTER = "LETTER";
    private static final String PATIENCE = "300";

    private final Map<String, String> answers =
            new ConcurrentHashMap<>(
                    Map.of(
                            GREETING,
                            "220 played",
                            "EHLO",
                            "250-played\r\n250 AUTH PLAIN",
                            "AUTH",
                            "235 welcome",
                            "DATA",
                            "354 go on",
                            "QUIT",
                            "221 bye"));
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger letters = new AtomicInteger();
    private final ServerSocket socket;

    PlayedServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    PlayedServer saying(String answer, String to) {
        answers.put(to, answer);
        return this;
    }

    /// How many letters it has read to their end.
    int letters() {
        return letters.get();
    }

    JavaMailSenderImpl sender() {
        var mail = new JavaMailSenderImpl();
        mail.setHost(socket.getInetAddress().getHostAddress());
        mail.setPort(socket.getLocalPort());
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", PATIENCE);
        return mail;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException | InterruptedException hungUp) {
                // the next one may call
            }
        }
    }

    private void talk(Socket line) throws IOException, InterruptedException {
        var input = new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII);
        var in = new BufferedReader(input);
        var out = line.getOutputStream();
        var goesOn = answers(GREETING, out);
        while (goesOn) {
            var said = in.readLine();
            var command = said == null ? "QUIT" : said.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            goesOn = answers(command, out) && !command.equals("QUIT");
            var isLetter = command.equals("DATA") && answer(command).startsWith("354");
            if (goesOn && isLetter) {
                read(in);
                goesOn = answers(LETTER, out);
            }
        }
    }

    private void read(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                letters.incrementAndGet();
                return;
            }
        }
    }

    private String answer(String command) {
        return answers.getOrDefault(command, "250 fine");
    }

    private boolean answers(String command, OutputStream out)
            throws IOException, InterruptedException {
        var answer = answer(command);
        if (answer.equals(SILENCE)) {
            closed.await();
        }
        if (answer.equals(SILENCE) || answer.equals(CUT)) {
            return false;
        }
        if (answer.equals(FOR_EVER)) {
            goOn(out);
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }

    private void goOn(OutputStream out) throws IOException, InterruptedException {
        while (!closed.await(50, TimeUnit.MILLISECONDS)) {
            out.write("250-and\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
