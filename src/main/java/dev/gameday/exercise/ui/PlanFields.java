package dev.gameday.exercise.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.InjectionPlan;
import dev.gameday.exercise.Script;
import java.util.List;
import java.util.Objects;

/** The fields about how an injection is done on its day. */
final class PlanFields {
    private final IntegerField buffer;
    private final TextField performedBy;
    private final ComboBox<Script.Item> consequenceOf;
    private final TextField reportedAs;

    /** @param others the injections of the script that may lead to this one */
    PlanFields(FormDialog dialog, List<Script.Item> others) {
        buffer = dialog.field("bufferMinutes", new IntegerField("Buffer after it, minutes"));
        buffer.setStepButtonsVisible(true);
        buffer.setStep(5);
        buffer.setMin(0);
        performedBy = dialog.line("performedBy", "Done by", "");
        consequenceOf = dialog.wide("consequenceOf", new ComboBox<>("Consequence of: what leads to it"));
        consequenceOf.setItems(others);
        consequenceOf.setItemLabelGenerator(Script.Item::title);
        consequenceOf.setClearButtonVisible(true);
        reportedAs = dialog.line("reportedAs", "Human error: reported done, and not done", "");
    }

    void show(InjectionPlan plan) {
        buffer.setValue(plan.bufferMinutes());
        performedBy.setValue(plan.performedBy());
        consequenceOf.setValue(consequenceOf
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(plan.consequenceOf()))
                .findFirst()
                .orElse(null));
        reportedAs.setValue(plan.reportedAs());
    }

    InjectionPlan plan() {
        Script.Item cause = consequenceOf.getValue();
        return new InjectionPlan(
                Objects.requireNonNullElse(buffer.getValue(), 0),
                performedBy.getValue(),
                cause == null ? null : cause.id(),
                reportedAs.getValue());
    }
}
