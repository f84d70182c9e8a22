package dev.gameday.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lets a page ask how far some work is, for as long as it runs and no longer. */
public final class Watch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ASK_AGAIN_MILLIS = 300;

    private @Nullable Registration asking;

    /** @param moved done each time while it runs, {@code ended} once when it does no longer */
    public void watch(UI ui, BooleanSupplier over, Runnable moved, Runnable ended) {
        stop(ui);
        running(ui, 1);
        asking = ui.addPollListener(poll -> {
            if (over.getAsBoolean()) {
                stop(ui);
                ended.run();
            } else {
                moved.run();
            }
        });
    }

    public void stop(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            running(ui, -1);
        }
    }

    /** The page asks as long as any watch runs in it. */
    private static void running(UI ui, int more) {
        WatchCount before = ComponentUtil.getData(ui, WatchCount.class);
        int now = (before == null ? 0 : before.running()) + more;
        ComponentUtil.setData(ui, WatchCount.class, new WatchCount(now));
        ui.setPollInterval(now > 0 ? ASK_AGAIN_MILLIS : -1);
    }

    private record WatchCount(int running) implements Serializable {}
}
