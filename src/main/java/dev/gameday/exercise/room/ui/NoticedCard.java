package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.room.Mark;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.ui.Words;
import java.util.List;

/** What was noticed, in time order, and what it turned out to be. */
class NoticedCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient GameDayPage day;
    private final transient Runnable refresh;
    private final OrderedList list = new OrderedList();
    private final Span empty = Words.dim("Nobody has noticed anything yet.");
    private transient List<Observation> shown = List.of();

    NoticedCard(RoomDesk desk, GameDayPage day, Runnable refresh) {
        this.desk = desk;
        this.day = day;
        this.refresh = refresh;
        addClassName("gd-card");
        list.addClassName("gd-entries");
        add(new H2("Noticed by people"), empty, list);
    }

    void show(List<Observation> noticed, List<InjectionProgress> injections) {
        setVisible(!noticed.isEmpty() || day.state().isRunning());
        empty.setVisible(noticed.isEmpty());
        list.setVisible(!noticed.isEmpty());
        if (!noticed.equals(shown)) {
            shown = noticed;
            list.removeAll();
            noticed.forEach(one -> list.add(item(one, injections)));
        }
    }

    private ListItem item(Observation noticed, List<InjectionProgress> injections) {
        Span by = new Span(noticed.by());
        by.addClassName("gd-strong");
        Div words = new Div();
        words.addClassName("gd-entry-words");
        if (!noticed.text().isEmpty()) {
            words.add(Words.prose(noticed.text()));
        }
        if (noticed.applicationName() != null) {
            words.add(Words.tag(noticed.applicationName(), ""));
        }
        words.add(what(noticed, injections));
        ListItem item =
                new ListItem(Words.dim(Entries.time(noticed.at(), desk.clock().zone())), by, words);
        if (day.organizer() && day.state().isOpen() && noticed.mark() != Mark.OPEN) {
            Button undo = Presses.quiet(
                    Presses.of("Undo", request -> desk.observations().reopen(noticed.id()), refresh));
            undo.setAriaLabel("Take back what " + noticed.by() + "’s notice was");
            item.add(undo);
        }
        return item;
    }

    private static Span what(Observation noticed, List<InjectionProgress> injections) {
        String label = injections.stream()
                .filter(injection -> injection.id().equals(noticed.injectionId()))
                .map(InjectionProgress::name)
                .findFirst()
                .orElseGet(() -> noticed.mark() == null ? "" : noticed.mark().label());
        return Words.tag(label, noticed.mark() == Mark.MATCHED ? "proven" : noticed.mark() == Mark.OPEN ? "stale" : "");
    }
}
