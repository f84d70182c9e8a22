package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Role;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.ui.Keys;
import dev.gameday.exercise.ui.Words;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is done about incidents: opening one, sending it to its room, telling the chat room, ending it. */
record Incidents(RoomDesk desk, Runnable refresh) {

    boolean mayOpen() {
        return desk.user().has(Role.ENGINEER);
    }

    /** Marks a real one now; what it is can be said later. */
    Button markReal(UUID gameDayId) {
        return Keys.on(
                Presses.of("Real incident", request -> desk.incidents().start(gameDayId, true, "", request), refresh),
                Keys.REAL_INCIDENT);
    }

    /** Opens one that belongs to the exercise, as far as anybody knows. */
    Button open(UUID gameDayId) {
        return Presses.of(
                "Open an incident", request -> desk.incidents().start(gameDayId, false, "", request), refresh);
    }

    /** A line about one that goes on, with what can be done. */
    Div line(GameDayPage day, Room room, Incident incident) {
        Span title = new Span(name(incident));
        title.addClassName("gd-row-title");
        Div facts = new Div();
        facts.addClassNames("gd-facts", "gd-small", "gd-dim");
        facts.add(
                incident.real() ? Words.tag("Real", "failing") : Words.tag("Exercise", ""),
                new Span("since " + time(incident)));
        if (!incident.facts().lead().isEmpty()) {
            facts.add(new Span("led by " + incident.facts().lead()));
        }
        if (!incident.facts().place().isEmpty()) {
            facts.add(Words.linked(new Span(), "in " + incident.facts().place()));
        }
        Div text = new Div(title, facts);
        text.addClassName("gd-row-text");
        Div line = new Div(text, Words.row(actions(day, room, incident)));
        line.addClassNames("gd-row", "gd-wait");
        return line;
    }

    private Component[] actions(GameDayPage day, Room room, Incident incident) {
        List<Component> can = new ArrayList<>();
        if (mayOpen()) {
            can.add(named(
                    new Button("Route", click -> new IncidentDialog(desk, day.id(), incident, refresh).open()),
                    incident));
        }
        can.add(named(Presses.copy("Copy room topic", topic(day, room, incident)), incident));
        if (incident.real()
                && day.organizer()
                && room.paused() == null
                && day.state().isRunning()) {
            can.add(Keys.on(
                    Presses.of("Pause the simulation", request -> desk.rooms().pause(day.id(), request), refresh),
                    Keys.PAUSE));
        }
        if (mayOpen()) {
            can.add(named(
                    Presses.of(
                            "It is over", request -> desk.incidents().end(day.id(), incident.id(), request), refresh),
                    incident));
        }
        return can.toArray(Component[]::new);
    }

    private Button named(Button button, Incident incident) {
        button.setAriaLabel(button.getText() + ": " + name(incident));
        return Presses.small(button);
    }

    /** To paste as the topic of the chat room that it is handled in. */
    private String topic(GameDayPage day, Room room, Incident incident) {
        String since = time(incident).substring(0, 5) + " "
                + desk.clock().zone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String title = incident.facts().title();
        String what = since
                + (title.isEmpty() ? "" : ": " + title)
                + (incident.facts().lead().isEmpty()
                        ? ""
                        : ", led by " + incident.facts().lead());
        if (!incident.real()) {
            return "INCIDENT since " + what + ". Part of “" + day.title() + "”.";
        }
        return "REAL INCIDENT since " + what + ". Not part of “" + day.title() + "”, which "
                + (room.paused() == null ? "goes on in its own room." : "is paused.");
    }

    /** What people call it. */
    String name(Incident incident) {
        String title = incident.facts().title();
        return title.isEmpty() ? (incident.real() ? "Real incident of " : "Incident of ") + time(incident) : title;
    }

    /** Its own log; typed: where the reader left unsaved words. */
    LogCard log(UUID gameDayId, Incident incident, Set<DraftKey> typed) {
        return new LogCard(
                        name(incident),
                        incident.real()
                                ? "Nothing written yet. What is written here stays apart from the game day."
                                : "Nothing written yet. What belongs to this incident alone is written here.",
                        desk.clock().zone(),
                        (text, request) -> desk.incidents().write(gameDayId, incident.id(), text, request),
                        refresh)
                .about(typed, incident.id());
    }

    private String time(Incident incident) {
        return Entries.time(incident.startedAt(), desk.clock().zone());
    }
}
