package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketFrame;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;

/** Keeps everything that the server sends to a window, shown or not. */
final class Witness {
    private static final Set<String> TEXTS = Set.of("document", "fetch", "xhr");

    private final Page page;
    private final StringBuilder sent = new StringBuilder();
    private final Deque<Request> finished = new ArrayDeque<>();
    private boolean reading;

    Witness(Page page) {
        this.page = page;
        page.onWebSocket(socket -> socket.onFrameReceived(this::keep));
        page.onRequestFinished(this::keep);
    }

    private void keep(WebSocketFrame frame) {
        sent.append(frame.text()).append('\n');
    }

    /** While one is read others finish; they wait for their turn, or each would wait for all that come after it. */
    private void keep(Request request) {
        finished.add(request);
        if (!reading) {
            reading = true;
            while (!finished.isEmpty()) {
                read(finished.remove());
            }
            reading = false;
        }
    }

    private void read(Request request) {
        Response response = request.response();
        if (response != null && TEXTS.contains(request.resourceType()) && response.ok()) {
            try {
                sent.append(response.text()).append('\n');
            } catch (PlaywrightException gone) {
                // The window has left that page; what it showed is looked at where it is looked at.
                sent.append(response.url()).append('\n');
            }
        }
    }

    /** Neither sent nor shown, although it was sent something. */
    void assertKnowsNothingOf(Collection<String> secrets) {
        assertThat(sent).as("what the server sent").isNotEmpty().doesNotContain(secrets.toArray(String[]::new));
        assertThat(page.content()).doesNotContain(secrets);
    }
}
