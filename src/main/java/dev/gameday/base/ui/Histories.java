package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Shows who changed what on a thing; one bean, for every page that has a thing. */
public interface Histories {

    /** The changes of the thing and of its parts, newest first, as far as the reader may see them: a panel without a heading. */
    Component of(UUID subject);

    /** The same as a card with a heading. */
    Component card(UUID subject);

    /** Opens the same in a dialog, for things without a page of their own. */
    void open(UUID subject, String name);
}
