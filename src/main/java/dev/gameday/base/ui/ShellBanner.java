package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A line above every page while something unusual holds, such as looking at the sample program. Beans are found. */
public interface ShellBanner {

    /** A new component for this UI, or nothing to say. */
    Optional<Component> create();
}
