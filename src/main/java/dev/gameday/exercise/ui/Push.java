package dev.gameday.exercise.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.io.Serializable;

/** Push while a window shows a live page, and no connection kept open otherwise. */
final class Push {
    private static final int BEAT_MILLIS = 15_000;

    private Push() {}

    private record Pages(int live) implements Serializable {}

    static void begin(UI ui) {
        count(ui, 1);
        PushConfiguration push = ui.getPushConfiguration();
        if (push.getPushMode() == PushMode.DISABLED) {
            // What the browser sends goes by requests, which the filters see; only what it is sent comes by the socket.
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setFallbackTransport(Transport.LONG_POLLING);
            // Where no WebSocket gets through, trying a dozen times would keep a page waiting for a minute.
            push.setParameter("maxWebsocketErrorRetries", "0");
            push.setPushMode(PushMode.AUTOMATIC);
        }
    }

    /** From one live page to the next the connection stays: off and on again at once, the browser would not connect anew. */
    static void end(UI ui) {
        count(ui, -1);
        ui.beforeClientResponse(ui, response -> {
            if (live(ui) == 0) {
                ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
                beat(ui, false);
            }
        });
    }

    /** Whether the window asks now and then, by a request of its own, what it may have missed. */
    static void beat(UI ui, boolean beats) {
        if (beats) {
            ui.setPollInterval(BEAT_MILLIS);
        } else if (ui.getPollInterval() == BEAT_MILLIS) {
            ui.setPollInterval(-1);
        }
    }

    private static void count(UI ui, int more) {
        ComponentUtil.setData(ui, Pages.class, new Pages(live(ui) + more));
    }

    private static int live(UI ui) {
        Pages pages = ComponentUtil.getData(ui, Pages.class);
        return pages == null ? 0 : pages.live();
    }
}
