package dev.gameday.exercise;

import com.vaadin.flow.component.Component;

/** A part that a feature adds to the page of a game day. Beans of this type are found and ordered. */
public interface GameDaySection {
    /** Where on the page. */
    enum Place {
        /** Above everything, over the whole width: what waits for somebody. */
        ABOVE,
        /** Below the run sheet. */
        BELOW,
        /** In the column beside it. */
        BESIDE
    }

    /** Among those of the same place, lowest first. */
    int order();

    Place place();

    /** Whether it is there for this reader of the day, as it is now. */
    boolean isFor(GameDayPage day);

    /** @param refresh to be called when something was done in it, so that the whole page shows it */
    Shown create(GameDayPage day, Runnable refresh);

    /** The part as it is on a page. */
    interface Shown {
        Component component();

        /**
         * Reads what there is to show, perhaps on a thread that does not hold the page. What it answers with shows that, on one that
         * does, and leaves alone what somebody opened or types.
         */
        Runnable look();
    }
}
