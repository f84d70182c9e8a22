package dev.gameday.benchmark;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** Knows the windows that were opened lately, to close them on the server at a known moment. */
final class Windows implements VaadinServiceInitListener {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<UI> opened = new ArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            synchronized (opened) {
                opened.add(init.getUI());
            }
        });
    }

    /** From now on only those count that are opened later. */
    void forget() {
        synchronized (opened) {
            opened.clear();
        }
    }

    /** @return how many were open */
    int close() {
        int closed = 0;
        synchronized (opened) {
            for (UI ui : opened) {
                VaadinSession session = ui.getSession();
                if (session != null) {
                    ui.accessSynchronously(() -> session.removeUI(ui));
                    closed++;
                }
            }
            opened.clear();
        }
        return closed;
    }
}
