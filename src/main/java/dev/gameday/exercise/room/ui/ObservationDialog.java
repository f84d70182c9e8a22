package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.Named;
import dev.gameday.exercise.room.Observation;
import org.jspecify.annotations.Nullable;

/** Says what it was that somebody noticed; the time stays. */
class ObservationDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    ObservationDialog(RoomDesk desk, Observation noticed, Runnable done) {
        super("What you noticed at " + Entries.time(noticed.at(), desk.clock().zone()), "Save");
        TextArea text = text("text", "What was it?", noticed.text());
        ComboBox<Named> application = wide("applicationId", new ComboBox<>("Application, if you know"));
        application.setItems(desk.applications().names());
        application.setItemLabelGenerator(Named::name);
        application
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(noticed.applicationId()))
                .findFirst()
                .ifPresent(application::setValue);
        keep("observation", noticed.id());
        onSave(() -> {
            @Nullable Named chosen = application.getValue();
            desk.observations().describe(noticed.id(), text.getValue(), chosen == null ? null : chosen.id());
            done.run();
        });
    }
}
