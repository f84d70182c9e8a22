package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.security.PageReaders;
import java.util.function.Supplier;

/** Makes pages that show by themselves what changes on their game day. */
@SpringComponent
public class LivePages {
    private final LiveChanges changes;
    private final PageReaders readers;

    LivePages(LiveChanges changes, PageReaders readers) {
        this.changes = changes;
        this.readers = readers;
    }

    /**
     * Keeps the page fresh while it is open.
     *
     * @param look reads, perhaps on a thread that does not hold the page; what it answers with shows what was read, on one that does
     */
    public LivePage of(Component page, Supplier<Runnable> look) {
        return new LivePage(page, look, changes, readers);
    }
}
