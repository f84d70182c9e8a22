package dev.gameday.base.ui;

import dev.gameday.base.Role;

/** Something that can be started from every page, such as logging a finding. Beans of this type show in the shell. */
public interface GlobalAction {
    String label();

    /** A single letter that starts it when no field has the focus. */
    char shortcut();

    Role needs();

    void start();
}
