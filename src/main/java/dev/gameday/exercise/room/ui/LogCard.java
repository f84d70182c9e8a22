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
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.room.RoomEntry;
import dev.gameday.exercise.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A log that is only ever added to, the latest entry first, and the line that adds to it. */
class LogCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient ZoneId zone;
    private final transient Write write;
    private final transient Runnable refresh;
    private final TextField text;
    private final Div line;
    private final Span empty;
    private final OrderedList list = new OrderedList();
    private UUID request = UUID.randomUUID();
    private int shown;

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
        text = new TextField();
        text.setAriaLabel("Write into: " + title);
        text.setPlaceholder("What happens, what you do");
        Button add = new Button("Add", click -> add());
        add.addClickShortcut(Key.ENTER).listenOn(text).resetFocusOnActiveElement();
        add.setAriaLabel("Add to: " + title);
        line = new Div(text, add);
        line.addClassName("gd-write");
        add(new H2(title), line, empty, list);
    }

    /** Adds what is new; what somebody types stays. */
    void show(List<RoomEntry> entries, boolean open) {
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
        if (Notices.attempt(Map.of("text", text), () -> write.write(text.getValue(), request))) {
            request = UUID.randomUUID();
            text.clear();
            text.focus();
            refresh.run();
        }
    }
}
