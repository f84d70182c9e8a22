package dev.gameday.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands between browsers and nodes: passes each connection on to the first node that takes it. */
public final class Balancer implements AutoCloseable {
    private static final int FIRST_BYTES = 16_384;
    private static final String NO_WAY = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket server;
    private final List<RunningApp> nodes;
    private final boolean webSockets;
    private final AtomicInteger silences = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * @param nodes the preferred one first
     * @param webSockets false: refuses them, as some companies' proxies do
     */
    public Balancer(List<RunningApp> nodes, boolean webSockets) {
        this.nodes = List.copyOf(nodes);
        this.webSockets = webSockets;
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The WebSockets that are open now stay so and bring nothing any more, as when a network has forgotten them. */
    public void silence() {
        silences.incrementAndGet();
    }

    public String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = server.accept();
                Thread.ofVirtual().start(() -> serve(browser));
            }
        } catch (IOException closed) {
            open.forEach(Balancer::close);
        }
    }

    private void serve(Socket browser) {
        open.add(browser);
        try (browser) {
            byte[] first = new byte[FIRST_BYTES];
            int length = browser.getInputStream().read(first);
            if (length < 0) {
                return;
            }
            String head = new String(first, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            boolean webSocket = head.contains("upgrade: websocket");
            if (!webSockets && webSocket) {
                browser.getOutputStream().write(NO_WAY.getBytes(StandardCharsets.ISO_8859_1));
                return;
            }
            try (Socket node = connect()) {
                node.getOutputStream().write(first, 0, length);
                Thread.ofVirtual().start(() -> pass(browser, node));
                if (webSocket) {
                    passUntilSilent(node, browser);
                } else {
                    pass(node, browser);
                }
            }
        } catch (IOException gone) {
            // One of both has gone, and with it the connection.
        } finally {
            open.remove(browser);
        }
    }

    private Socket connect() throws IOException {
        for (RunningApp node : nodes) {
            if (node.running()) {
                return new Socket("localhost", node.port());
            }
        }
        throw new IOException("No node runs");
    }

    private void passUntilSilent(Socket from, Socket to) throws IOException {
        byte[] some = new byte[FIRST_BYTES];
        int before = silences.get();
        for (int length = 0; length >= 0; length = from.getInputStream().read(some)) {
            if (silences.get() == before) {
                to.getOutputStream().write(some, 0, length);
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // Said to the other side by closing it.
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
