package dev.gameday.base.ui;

import dev.gameday.base.Role;
import java.util.Set;

/** A page that search offers by name, beside those of the navigation. Beans are found. */
public interface Place {
    /** What one does or sees there, such as "Plan the next slice". */
    String label();

    /** Its address, relative to the root. */
    String address();

    /** Whoever has one of these is offered it. */
    Set<Role> needs();
}
