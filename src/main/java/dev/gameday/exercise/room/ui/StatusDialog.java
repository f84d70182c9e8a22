package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.room.RunningDocument;
import dev.gameday.exercise.room.WriteStatus;
import java.util.UUID;

/** Writes the next version of the running document, over the one that stands. */
class StatusDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    StatusDialog(RoomDesk desk, UUID gameDayId, RunningDocument now, Runnable done) {
        super("Status", "Publish it");
        TextArea conditions = text("conditions", "Conditions: what works, what does not", "");
        TextArea actions = text("actions", "Actions: what is being done", "");
        TextArea needs = text("needs", "Needs: what, and of whom", "");
        edits(
                now,
                RunningDocument::version,
                read -> {
                    conditions.setValue(read.conditions());
                    actions.setValue(read.actions());
                    needs.setValue(read.needs());
                },
                () -> desk.statuses().latest(gameDayId));
        keep("status", gameDayId);
        onSave(() -> {
            desk.statuses()
                    .write(
                            gameDayId,
                            new WriteStatus(version(), conditions.getValue(), actions.getValue(), needs.getValue()));
            done.run();
        });
    }
}
