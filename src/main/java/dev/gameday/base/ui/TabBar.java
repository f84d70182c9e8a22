package dev.gameday.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A row of choices of what to see below it, one of them current. Plain buttons, since the scroll buttons inside Vaadin's
 * tabs are no children that a tab list may have, which screen readers stumble over.
 */
public class TabBar extends Nav {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<NativeButton> buttons = new ArrayList<>();
    private final transient IntConsumer chosen;

    /**
     * @param label what the choices are about, for screen readers
     * @param chosen told the index of a choice when somebody makes it
     */
    public TabBar(String label, IntConsumer chosen) {
        this.chosen = chosen;
        setAriaLabel(label);
        addClassName("gd-tabs");
    }

    /** Adds a choice at the end. */
    public void addTab(String title) {
        int index = buttons.size();
        NativeButton button = new NativeButton(title, click -> {
            select(index);
            chosen.accept(index);
        });
        buttons.add(button);
        add(button);
    }

    /** Shows which choice is current, without telling anybody. */
    public final void select(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            if (i == index) {
                buttons.get(i).getElement().setAttribute("aria-current", "true");
            } else {
                buttons.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }
}
