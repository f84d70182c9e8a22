package dev.gameday.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.gameday.exchange.ImportJob;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Lets a page ask how far an import is, for as long as it runs and no longer. */
final class JobWatch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ASK_AGAIN_MILLIS = 300;

    private @Nullable Registration asking;

    /** @param moved done each time while it runs, {@code ended} once when it does no longer */
    void watch(UI ui, ImportJob job, Runnable moved, Runnable ended) {
        stop(ui);
        ui.setPollInterval(ASK_AGAIN_MILLIS);
        asking = ui.addPollListener(poll -> {
            if (job.finished()) {
                stop(ui);
                ended.run();
            } else {
                moved.run();
            }
        });
    }

    void stop(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }
}
