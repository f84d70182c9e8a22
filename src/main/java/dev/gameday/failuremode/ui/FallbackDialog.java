package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.Named;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import java.util.List;

/** One more fallback step for many failure modes. Its draft is of the step: for whichever are chosen next time. */
final class FallbackDialog {
    private final BulkChanges changes;
    private final List<BulkTarget> targets;
    private final Runnable changed;
    private final Select<FallbackKind> kind = new Select<>();
    private final TextField detail = new TextField("Detail");
    private final ComboBox<Named> dependency = new ComboBox<>("Relies on");
    private final Checkbox built = new Checkbox("Built already; otherwise it is planned");

    FallbackDialog(BulkChanges changes, List<BulkTarget> targets, Runnable changed) {
        this.changes = changes;
        this.targets = targets;
        this.changed = changed;
        kind.setLabel("Fallback");
        kind.setItems(FallbackKind.values());
        kind.setItemLabelGenerator(FallbackKind::label);
        kind.setValue(FallbackKind.SERVE_FROM_CACHE);
        detail.setHelperText("What, from where, for how long");
        dependency.setItems(changes.dependencies().names());
        dependency.setItemLabelGenerator(Named::name);
        dependency.setClearButtonVisible(true);
        dependency.setHelperText("What the fallback itself needs, if anything");
    }

    void open() {
        FormDialog dialog = new FormDialog(
                "Add a fallback to " + Words.count(targets.size(), "failure mode", "failure modes"), "Add fallback");
        dialog.field("kind", kind);
        dialog.field("dependencyId", dependency);
        dialog.wide("detail", detail);
        dialog.wide("built", built);
        dialog.keep("fallback for many");
        dialog.onSave(this::save);
        dialog.open();
    }

    private void save() {
        Named on = dependency.getValue();
        FallbackStepInput step = new FallbackStepInput(
                kind.getValue(), detail.getValue(), on == null ? null : on.id(), built.getValue());
        changes.make(
                targets,
                new BulkChange.AddFallback(step),
                "got the step \"" + kind.getValue().label() + "\"; earlier evidence of them turns stale",
                changed);
    }
}
