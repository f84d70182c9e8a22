package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.Registration;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.security.PageReaders;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** An open page that shows by itself what changes, on whichever node: it listens, reads as its reader, and is pushed to the browser. */
public final class LivePage {
    private final Supplier<Runnable> look;
    private final LiveChanges changes;
    private final PageReaders readers;
    private @Nullable Registration listening;
    private @Nullable UI shownIn;
    /** How often the page was asked for by its reader; what was read before that may be older than what is shown. */
    private final AtomicInteger asked = new AtomicInteger();

    LivePage(Component page, Supplier<Runnable> look, LiveChanges changes, PageReaders readers) {
        this.look = look;
        this.changes = changes;
        this.readers = readers;
        page.addAttachListener(attached -> Push.begin(attached.getUI()));
        page.addDetachListener(detached -> {
            stop();
            Push.end(detached.getUI());
        });
    }

    /** Shows it for the first time, and from then on whenever the subject changes. */
    public void open(UI ui, UUID subject) {
        stop();
        shownIn = ui;
        PageReaders.Reader reader = readers.of(VaadinServletRequest.getCurrent());
        // Listening begins before the first look, so that nothing falls between them.
        Registration heard = changes.listen(subject, () -> changed(ui, reader));
        Registration closed = ui.addDetachListener(gone -> stop());
        listening = Registration.combine(heard, closed);
        try {
            refresh();
        } catch (RuntimeException noPage) {
            stop();
            throw noPage;
        }
    }

    /**
     * A connection can die without a word, and the page would look as if nothing happened. While a day runs the page asks now and
     * then, by a request of its own, whether it has missed something; otherwise nothing keeps the sign-in of an unused window alive.
     */
    public void beat(boolean running) {
        if (shownIn != null) {
            Push.beat(shownIn, running);
        }
    }

    /** Shows now what there is, for a reader who did something. */
    public void refresh() {
        asked.incrementAndGet();
        readers.inOne(look).run();
    }

    private void changed(UI ui, PageReaders.Reader reader) {
        int before = asked.get();
        try {
            Optional<Runnable> show = read(reader);
            var unused = ui.access(() -> {
                if (show.isEmpty()) {
                    // Who may not see it any more is told so by the page itself, or led to the login.
                    ui.getPage().reload();
                } else if (asked.get() == before) {
                    reader.show(show.get());
                } else {
                    reader.show(this::refresh);
                }
            });
        } catch (UIDetachedException closed) {
            stop();
        }
    }

    private Optional<Runnable> read(PageReaders.Reader reader) {
        try {
            return reader.read(look);
        } catch (AccessDeniedException | NotFoundException e) {
            return Optional.empty();
        }
    }

    private void stop() {
        Registration before = listening;
        listening = null;
        if (before != null) {
            before.remove();
        }
    }
}
