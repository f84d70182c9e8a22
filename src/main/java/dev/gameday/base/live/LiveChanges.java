package dev.gameday.base.live;

import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/**
 * Tells whoever shows something that it has changed, on every node. Nothing is said of what changed: whoever hears of it reads the
 * database, as the reader they are.
 */
public interface LiveChanges {

    /**
     * Call it inside the transaction that changes the subject. Listeners hear of it once that has committed, and never when it is
     * rolled back.
     */
    void changed(UUID subject);

    /**
     * Listens until the registration is removed. The listener runs on a thread of its own with nobody signed in, one run at a
     * time; a burst of changes may be one run. It also runs when changes may have been missed.
     */
    Registration listen(UUID subject, Runnable onChange);
}
