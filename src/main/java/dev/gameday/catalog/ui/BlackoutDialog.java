package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** When an application may not be exercised, and why. */
class BlackoutDialog extends FormDialog {
    private static final String ADD = "Add a blackout window";
    private static final String KIND = "blackout window";

    private final ComboBox<Named> application = new ComboBox<>("Application");
    private final DateField first = new DateField("First day");
    private final DateField last = new DateField("Last day");
    private final TextField reason;

    /** Adds a window to one of the applications; {@code save} throws the domain's errors. */
    BlackoutDialog(List<Named> choices, BiConsumer<UUID, BlackoutData> save) {
        this(ADD, "Add", choices);
        keep(KIND);
        onSave(() -> save.accept(
                Check.present("applicationId", application.getValue()).id(), data()));
    }

    /** Adds a window to the application; {@code save} throws the domain's errors. */
    BlackoutDialog(UUID applicationId, Consumer<BlackoutData> save) {
        this(ADD, "Add", List.of());
        keep(KIND + " of", applicationId);
        onSave(() -> save.accept(data()));
    }

    /** Changes the window; {@code save} throws the domain's errors. */
    BlackoutDialog(BlackoutRow now, Supplier<BlackoutRow> reload, ObjLongConsumer<BlackoutData> save) {
        this("Edit the blackout window", "Save", List.of());
        edits(now, BlackoutRow::version, row -> show(row.data()), reload);
        keep(KIND, now.id());
        onSave(() -> save.accept(data(), version()));
    }

    /** @param choices none when it is clear which application it is about */
    private BlackoutDialog(String title, String saveLabel, List<Named> choices) {
        super(title, saveLabel);
        if (!choices.isEmpty()) {
            application.setItems(choices);
            application.setItemLabelGenerator(Named::name);
            application.setRequiredIndicatorVisible(true);
            wide("applicationId", application);
        }
        field("firstDay", first).setRequiredIndicatorVisible(true);
        field("lastDay", last).setRequiredIndicatorVisible(true);
        last.setHelperText("Inclusive; at most " + BlackoutData.LONGEST + " days");
        first.addValueChangeListener(change -> last.setInitialPosition(change.getValue()));
        reason = line("reason", "Reason", "");
        reason.setPlaceholder("Holiday sales freeze");
        reason.setRequiredIndicatorVisible(true);
    }

    private void show(BlackoutData data) {
        first.setValue(data.firstDay());
        last.setValue(data.lastDay());
        reason.setValue(Objects.requireNonNullElse(data.reason(), ""));
    }

    private BlackoutData data() {
        return new BlackoutData(first.getValue(), last.getValue(), reason.getValue());
    }
}
