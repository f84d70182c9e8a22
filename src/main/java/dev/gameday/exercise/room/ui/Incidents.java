package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.room.RealIncident;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is done about real incidents: marking one, telling the chat room, ending it. */
record Incidents(RoomDesk desk, Runnable refresh) {

    boolean mayMark() {
        return desk.user().has(Role.ENGINEER);
    }

    /** Marks one now; what it is can be said in its log. */
    Button mark(UUID gameDayId) {
        return Presses.of("Real incident", request -> desk.rooms().startIncident(gameDayId, "", request), refresh);
    }

    /** A line about one that goes on, with what can be done. */
    Div line(GameDayPage day, Room room, RealIncident incident) {
        Span title = new Span("Real incident" + (incident.text().isEmpty() ? "" : ": " + incident.text()));
        title.addClassName("gd-row-title");
        Span since = Words.dim(
                "since " + Entries.time(incident.startedAt(), desk.clock().zone())
                        + ", kept out of everything that is measured");
        since.addClassName("gd-small");
        Div text = new Div(title, since);
        text.addClassName("gd-row-text");
        List<Component> can = new ArrayList<>();
        can.add(Presses.copy("Copy room topic", topic(day, room, incident)));
        if (day.organizer() && room.paused() == null && day.state().isRunning()) {
            can.add(Presses.of("Pause the simulation", request -> desk.rooms().pause(day.id(), request), refresh));
        }
        if (mayMark()) {
            can.add(Presses.of(
                    "It is over", request -> desk.rooms().endIncident(day.id(), incident.id(), request), refresh));
        }
        Div line = new Div(text, Words.row(can.toArray(Component[]::new)));
        line.addClassNames("gd-row", "gd-wait");
        return line;
    }

    /** To paste as the topic of the chat room that the real incident is handled in. */
    private String topic(GameDayPage day, Room room, RealIncident incident) {
        String since = Entries.time(incident.startedAt(), desk.clock().zone()).substring(0, 5) + " "
                + desk.clock().zone().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
        return "REAL INCIDENT since " + since + (incident.text().isEmpty() ? "" : ": " + incident.text())
                + ". Not part of “" + day.title() + "”, which "
                + (room.paused() == null ? "goes on in its own room." : "is paused.");
    }

    /** Says what it is, in its own log. */
    LogCard log(UUID gameDayId, RealIncident incident) {
        String title = "Real incident of "
                + Entries.time(incident.startedAt(), desk.clock().zone());
        return new LogCard(
                title,
                "Nothing written yet. What is written here stays apart from the game day.",
                desk.clock().zone(),
                (text, request) -> desk.rooms().writeIncident(gameDayId, incident.id(), text, request),
                refresh);
    }
}
