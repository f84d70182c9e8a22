package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.base.Role;

/** A tab of the settings. Beans of this type are found, ordered, and shown to those whose roles include {@link #needs}. */
public interface SettingsTab {
    /** Last segment of the tab's URL. */
    String path();

    String title();

    /** Place among the tabs, lowest first. */
    int order();

    Role needs();

    /** A new component with what is so now; when it is {@link Addressed}, it is told the address right after. */
    Component create();
}
