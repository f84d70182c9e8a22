package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** What there is no room for on a phone. */
public final class NarrowScreens {
    private static final int WIDEST = 700;

    private NarrowScreens() {}

    /**
     * Hides the parts (such as a grid's columns) while the window is narrow.
     *
     * @param owner must be attached before it takes effect
     */
    public static void hide(Component owner, List<? extends Component> parts) {
        owner.addAttachListener(attach -> {
            UI ui = attach.getUI();
            Signal.effect(owner, () -> {
                int width = ui.getPage().windowSizeSignal().get().width();
                parts.forEach(part -> part.setVisible(width <= 0 || width > WIDEST));
            });
        });
    }
}
