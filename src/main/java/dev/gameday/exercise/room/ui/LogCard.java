package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.base.ui.Form;
import dev.gameday.exercise.room.RoomEntry;
import dev.gameday.exercise.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A log that is only ever added to, the latest entry first, and the line that adds to it. */
class LogCard extends Section {
    private static final long serialVersionUID = 1L;
    static final String FORM = "room-log";

    private final transient ZoneId zone;
    private final transient Write write;
    private final transient Runnable refresh;
    private final transient Form form = new Form(this);
    private transient Set<DraftKey> left = Set.of();
    private transient Object[] about = {};
    private final H2 heading = new H2();
    private final TextField text;
    private final Button add = new Button("Add", click -> add());
    private final Div line;
    private final Span empty;
    private final OrderedList list = new OrderedList();
    private UUID request = UUID.randomUUID();
    private int shown;
    private boolean kept;

    /** Writes an entry. */
    interface Write {
        void write(String text, UUID requestId);
    }

    LogCard(String title, String sentence, ZoneId zone, Write write, Runnable refresh) {
        this.zone = zone;
        this.write = write;
        this.refresh = refresh;
        this.empty = Words.dim(sentence);
        addClassName("gd-card");
        list.addClassName("gd-entries");
        text = form.field("text", new TextField());
        text.setPlaceholder("What happens, what you do");
        add.addClickShortcut(Key.ENTER).listenOn(text).resetFocusOnActiveElement();
        setHeading(title);
        line = new Div(text, add);
        line.addClassName("gd-write");
        form.opened();
        add(heading, form.notes(), line, empty, list);
    }

    /**
     * Says what it is the log of: what somebody types is kept under that until it is added.
     *
     * @param typed where the reader left unsaved words
     */
    LogCard about(Set<DraftKey> typed, Object... subject) {
        left = typed;
        about = subject;
        return this;
    }

    final void setHeading(String title) {
        heading.setText(title);
        text.setAriaLabel("Write into: " + title);
        add.setAriaLabel("Add to: " + title);
    }

    /** Adds what is new; what somebody types stays. */
    void show(List<RoomEntry> entries, boolean open) {
        if (open && !kept) {
            kept = true;
            form.keep(left, "Write into: " + heading.getText(), FORM, about);
        }
        line.setVisible(open);
        empty.setVisible(entries.isEmpty());
        list.setVisible(!entries.isEmpty());
        if (entries.size() < shown) {
            list.removeAll();
            shown = 0;
        }
        entries.subList(shown, entries.size()).forEach(entry -> list.addComponentAsFirst(item(entry)));
        shown = entries.size();
    }

    private ListItem item(RoomEntry entry) {
        Span time = new Span(Entries.time(entry.at(), zone));
        time.addClassName("gd-dim");
        Span by = new Span(entry.by());
        by.addClassName("gd-strong");
        Paragraph words = Words.prose(Entries.words(entry));
        words.addClassName("gd-entry-words");
        return new ListItem(time, by, words);
    }

    private void add() {
        form.save(() -> write.write(text.getValue(), request), () -> {
            request = UUID.randomUUID();
            text.clear();
            form.opened();
            text.focus();
            refresh.run();
        });
    }
}
