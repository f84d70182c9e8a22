package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketFrame;
import java.util.Collection;
import java.util.Set;

/** Keeps everything that the server sends to a window, shown or not. */
final class Witness {
    private static final Set<String> TEXTS = Set.of("document", "fetch", "xhr");

    private final Page page;
    private final StringBuilder sent = new StringBuilder();

    Witness(Page page) {
        this.page = page;
        page.onWebSocket(socket -> socket.onFrameReceived(this::keep));
        page.onResponse(this::keep);
    }

    private void keep(WebSocketFrame frame) {
        sent.append(frame.text()).append('\n');
    }

    private void keep(Response response) {
        if (TEXTS.contains(response.request().resourceType()) && response.ok()) {
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
