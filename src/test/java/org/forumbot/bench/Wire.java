package org.forumbot.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HTTP/1.1 as far as one bot on this machine needs it: kept connections, a thread for each, bodies of known length.
 * Takes as little of the processor as it can, as it shares that with the bot it measures.
 */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final Calls calls;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** Answers a call of the Bot API; several at once. */
    @FunctionalInterface
    interface Calls {
        /** @param method the last part of the address in small letters, such as sendmessage (Bot API: their case does not count) */
        Answer answer(String method, byte[] body) throws InterruptedException;
    }

    sealed interface Answer {
        /** @param after what follows when the answer is on its way */
        record Said(int status, String body, Runnable after) implements Answer {}

        /** The connection breaks. */
        record Cut(Runnable after) implements Answer {}
    }

    /** Listens on a free port of this machine. */
    Wire(Calls calls) {
        this.calls = calls;
        try {
            door = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException("No port of this machine can be listened on.", refused);
        }
        Thread.ofPlatform().daemon().name("wire").start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                open.add(socket);
                Thread.ofPlatform().daemon().name("wire-call").start(() -> serve(socket));
            } catch (IOException closed) {
                // the door is closed, or the caller was gone before being let in
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new Requests(socket.getInputStream());
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
            for (var request = in.next(); request != null; request = in.next()) {
                switch (calls.answer(request.method(), request.body())) {
                    case Answer.Said said -> {
                        write(said, out);
                        said.after().run();
                    }
                    case Answer.Cut(var after) -> {
                        // no farewell: the caller sees a reset
                        socket.setSoLinger(true, 0);
                        socket.close();
                        after.run();
                        return;
                    }
                }
            }
        } catch (IOException gone) {
            // the bot has hung up or was killed
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static void write(Answer.Said answer, OutputStream out) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        var type = answer.body().startsWith("{") ? "application/json" : "text/html";
        var head = "HTTP/1.1 " + answer.status() + " -\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }

    private record Request(String method, byte[] body) {}

    /** Reads the calls of one connection. */
    private static final class Requests {
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;

        Requests(InputStream in) {
            this.in = in;
        }

        /** @return null when there are no more */
        Request next() throws IOException {
            var first = line();
            if (first.isEmpty()) {
                return null;
            }
            int length = 0;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                    throw new IOException("A body of unknown length is not understood here: " + first);
                }
            }
            var path = first.split(" ", 3)[1];
            return new Request(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), body(length));
        }

        private String line() throws IOException {
            var line = new StringBuilder(64);
            for (int each = read(); each >= 0 && each != '\n'; each = read()) {
                if (each != '\r') {
                    line.append((char) each);
                }
            }
            return line.toString();
        }

        private int read() throws IOException {
            if (at == end) {
                at = 0;
                end = in.read(buffer);
                if (end <= 0) {
                    end = 0;
                    return -1;
                }
            }
            return buffer[at++] & 0xff;
        }

        private byte[] body(int length) throws IOException {
            var body = new byte[length];
            int buffered = Math.min(length, end - at);
            System.arraycopy(buffer, at, body, 0, buffered);
            at += buffered;
            if (in.readNBytes(body, buffered, length - buffered) < length - buffered) {
                throw new IOException("A call broke off.");
            }
            return body;
        }
    }
}
