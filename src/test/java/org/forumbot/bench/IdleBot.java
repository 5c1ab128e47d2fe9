package org.forumbot.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Answers every message with the same words and does nothing else: how fast the pretend Telegram is by itself. */
final class IdleBot {
    private static final int SENDERS = 16;
    private static final Pattern UPDATE = Pattern.compile("\"update_id\":(\\d+)");
    private static final Pattern CHAT = Pattern.compile("\"chat\":\\{\"id\":(\\d+)");

    private final URI server;

    private IdleBot(URI server) {
        this.server = server;
    }

    /** @param arguments the address of the pretend Telegram */
    public static void main(String[] arguments) throws IOException {
        new IdleBot(URI.create(arguments[0])).work();
    }

    private void work() throws IOException {
        var calls = ThreadLocal.withInitial(this::connection);
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int offset = 0; ; ) {
                var batch = calls.get().call("getUpdates", "{\"offset\":%d,\"timeout\":50}".formatted(offset));
                for (var update = UPDATE.matcher(batch); update.find(); ) {
                    offset = Integer.parseInt(update.group(1)) + 1;
                }
                for (var chat = CHAT.matcher(batch); chat.find(); ) {
                    var body = "{\"chat_id\":%s,\"text\":\"Вопрос 5 из 8. Из какого вы региона? %d\"}"
                            .formatted(chat.group(1), System.nanoTime());
                    senders.execute(() -> calls.get().call("sendMessage", body));
                }
            }
        }
    }

    private Connection connection() {
        try {
            return new Connection(new Socket(server.getHost(), server.getPort()));
        } catch (IOException refused) {
            throw new IllegalStateException("Nobody listens at " + server, refused);
        }
    }

    private record Connection(Socket socket, InputStream in) {
        Connection(Socket socket) throws IOException {
            this(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
            socket.setTcpNoDelay(true);
        }

        /** @return the body of the answer */
        String call(String method, String json) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            var head =
                    "POST /bot42:bench/%s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(method, body.length)
                            .getBytes(StandardCharsets.ISO_8859_1);
            var whole = new byte[head.length + body.length];
            System.arraycopy(head, 0, whole, 0, head.length);
            System.arraycopy(body, 0, whole, head.length, body.length);
            try {
                socket.getOutputStream().write(whole);
                return answer();
            } catch (IOException gone) {
                throw new IllegalStateException("The pretend Telegram is gone.", gone);
            }
        }

        private String answer() throws IOException {
            int length = 0;
            for (var line = line(); !line.isEmpty(); line = line()) {
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring(16));
                }
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            var line = new StringBuilder(64);
            for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
                if (each != '\r') {
                    line.append((char) each);
                }
            }
            return line.toString();
        }
    }
}
