package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.room.RoomEntry;
import dev.gameday.exercise.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the simulation goes on, the incidents that do and their rooms, and what a responder can ask for. */
class RoomBar extends Section {
    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Incidents incidents;
    private final transient Runnable refresh;
    private transient @Nullable Shown shown;

    private record Shown(
            GameDayPage day, @Nullable RoomEntry paused, List<RoomEntry> asked, List<Incident> incidents) {}

    RoomBar(RoomDesk desk, Incidents incidents, Runnable refresh) {
        this.desk = desk;
        this.incidents = incidents;
        this.refresh = refresh;
        addClassNames("gd-card", "gd-waiting");
    }

    void show(GameDayPage day, Room room) {
        Shown now = new Shown(day, room.paused(), room.pauseRequests(), room.running());
        setVisible(day.state().isRunning() || !room.running().isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        room.running().forEach(incident -> add(incidents.line(day, room, incident)));
        if (!day.state().isRunning()) {
            return;
        }
        List<Component> can = new ArrayList<>();
        if (room.paused() == null && room.pauseRequests().isEmpty()) {
            can.add(Presses.of("Ask for a pause", request -> desk.rooms().askPause(day.id(), "", request), refresh));
        }
        if (incidents.mayOpen()) {
            can.add(incidents.open(day.id()));
            can.add(incidents.markReal(day.id()));
        }
        Span how = new Span(how(room));
        Div text = new Div(how);
        text.addClassName("gd-row-text");
        Div line = new Div(text, Words.row(can.toArray(Component[]::new)));
        line.addClassNames("gd-row", "gd-wait");
        add(line);
    }

    private String how(Room room) {
        if (room.paused() != null) {
            return "The simulation is paused since "
                    + Entries.time(room.paused().at(), desk.clock().zone()) + ".";
        }
        return room.pauseRequests().isEmpty()
                ? "The simulation goes on."
                : "The simulation goes on; a pause was asked for at "
                        + Entries.time(
                                room.pauseRequests().getFirst().at(),
                                desk.clock().zone()) + ".";
    }
}
