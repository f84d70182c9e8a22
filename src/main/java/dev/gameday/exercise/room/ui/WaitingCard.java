package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.room.RoomEntry;
import dev.gameday.exercise.ui.Keys;
import dev.gameday.exercise.ui.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody waits for an organizer to decide, each with one press: notices, pauses, real incidents. */
class WaitingCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient GameDayPage day;
    private final transient Runnable refresh;
    private final transient Incidents incidents;
    private final Div rows = new Div();
    private transient @Nullable Shown shown;

    private record Shown(
            @Nullable RoomEntry paused,
            List<RoomEntry> asked,
            List<Incident> real,
            List<Observation> open,
            List<InjectionProgress> injections) {}

    WaitingCard(RoomDesk desk, GameDayPage day, Runnable refresh) {
        this.desk = desk;
        this.day = day;
        this.refresh = refresh;
        this.incidents = new Incidents(desk, refresh);
        addClassNames("gd-card", "gd-waiting");
        Div head = new Div(new H2("Waits for you"), incidents.markReal(day.id()));
        head.addClassName("gd-card-head");
        add(head, rows);
    }

    void show(Room room, List<Observation> open, List<InjectionProgress> injections) {
        List<Incident> real = room.running().stream().filter(Incident::real).toList();
        Shown now = new Shown(room.paused(), room.pauseRequests(), real, open, injections);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        rows.removeAll();
        real.forEach(incident -> rows.add(incidents.line(day, room, incident)));
        if (room.paused() != null) {
            rows.add(row(
                    "The simulation is paused",
                    "since " + time(room.paused()) + ", by " + room.paused().by(),
                    Keys.on(
                            Presses.primary(
                                    Presses.of("Go on", request -> desk.rooms().resume(day.id(), request), refresh)),
                            Keys.PAUSE)));
        }
        room.pauseRequests()
                .forEach(asked -> rows.add(row(
                        asked.by() + " asks for a pause",
                        time(asked) + (asked.text().isEmpty() ? "" : ", " + asked.text()),
                        answer(asked, "Grant it", true),
                        answer(asked, "Refuse it", false))));
        open.forEach(noticed -> rows.add(noticed(noticed, injections)));
        if (rows.getChildren().findAny().isEmpty()) {
            rows.add(Words.dim("Nothing. What responders notice or ask for shows here by itself."));
        }
    }

    private Component answer(RoomEntry asked, String label, boolean granted) {
        return Keys.on(
                Presses.of(label, request -> desk.rooms().answerPause(day.id(), asked.id(), granted, request), refresh),
                granted ? Keys.GRANT : Keys.REFUSE);
    }

    private Component noticed(Observation noticed, List<InjectionProgress> injections) {
        String what = noticed.text().isEmpty() ? "something" : noticed.text();
        String where = noticed.applicationName() == null ? "" : ", " + noticed.applicationName();
        Div line = row(
                noticed.by() + " noticed " + (noticed.text().isEmpty() ? what : "“" + what + "”"),
                Entries.time(noticed.at(), desk.clock().zone()) + where);
        Div can = Words.row(new MatchButtons(noticed, injections, this::match));
        can.add(Presses.quiet(
                Presses.of("Unrelated", request -> desk.observations().unrelated(noticed.id()), refresh)));
        line.add(can);
        return line;
    }

    private void match(UUID observationId, UUID injectionId) {
        Notices.attempt(() -> desk.observations().match(observationId, injectionId));
        refresh.run();
    }

    private static Div row(String title, String sub, Component... can) {
        Span name = new Span(title);
        name.addClassName("gd-row-title");
        Span small = Words.dim(sub);
        small.addClassName("gd-small");
        Div text = new Div(name, small);
        text.addClassName("gd-row-text");
        Div line = new Div(text);
        line.addClassNames("gd-row", "gd-wait");
        if (can.length > 0) {
            line.add(Words.row(can));
        }
        return line;
    }

    private String time(RoomEntry entry) {
        return Entries.time(entry.at(), desk.clock().zone());
    }
}
