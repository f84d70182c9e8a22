package dev.gameday.catalog.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.gameday.base.ui.Icons;

/** What is done more seldom, behind three dots. */
class MoreMenu extends MenuBar {
    private final MenuItem root;

    /** @param of name of the thing that it acts on */
    MoreMenu(String of) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("gd-more");
        root = addItem(Icons.of("more"));
        root.setAriaLabel("More for " + of);
    }

    void action(String label, Runnable work) {
        root.getSubMenu().addItem(label, click -> work.run());
    }
}
