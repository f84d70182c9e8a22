package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.IncidentFacts;
import java.util.UUID;

/** Sends an incident to its room: what it is, who leads it, where. */
class IncidentDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    IncidentDialog(RoomDesk desk, UUID gameDayId, Incident incident, Runnable done) {
        super("Route the incident", "Save");
        TextField title = line("title", "What is it?", "");
        TextField lead = line("lead", "Who leads it", "");
        TextField place = line("place", "Where: a room, a channel, a link", "");
        edits(
                incident.facts(),
                IncidentFacts::version,
                read -> {
                    title.setValue(read.title());
                    lead.setValue(read.lead());
                    place.setValue(read.place());
                },
                () -> desk.rooms().room(gameDayId).incidents().stream()
                        .filter(one -> one.id().equals(incident.id()))
                        .findFirst()
                        .map(Incident::facts)
                        .orElse(incident.facts()));
        keep("incident", incident.id());
        onSave(() -> {
            desk.incidents()
                    .route(
                            gameDayId,
                            incident.id(),
                            new IncidentFacts((int) version(), title.getValue(), lead.getValue(), place.getValue()));
            done.run();
        });
    }
}
