package dev.gameday.exercise;

import com.vaadin.flow.component.Component;

/**
 * A part that a feature adds to the page of a game day, below its run sheet and for whoever may read the script. Beans of this type are
 * found and ordered.
 */
public interface GameDaySection {
    /** Place on the page, lowest first. */
    int order();

    Shown create(GameDayPage day);

    /** The part as it is on a page. */
    interface Shown {
        Component component();

        /** Something may have changed: shows what is so now, and leaves alone what somebody opened. */
        void refresh();
    }
}
