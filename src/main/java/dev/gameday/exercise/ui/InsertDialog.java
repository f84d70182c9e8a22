package dev.gameday.exercise.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.InsertInjection;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.Objects;
import java.util.Set;

/** Adds a scenario to the script, during the run as well: the plan will break. */
class InsertDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    InsertDialog(Desk desk, int last) {
        super("Add a scenario", "Add it");
        ComboBox<ScenarioRow> scenario = field("scenarios", new ComboBox<>("Scenario"));
        scenario.setItems(
                desk.scenarios().list().stream().filter(row -> row.modes() > 0).toList());
        scenario.setItemLabelGenerator(
                row -> row.title() + " (" + Words.count(row.modes(), "failure mode", "failure modes") + ")");
        scenario.addClassName("wide");
        IntegerField position = field("position", new IntegerField("Place in the running order"));
        position.setMin(1);
        position.setMax(last);
        position.setStepButtonsVisible(true);
        position.setValue(last);
        TextField reason = line("reason", "Why", "");
        Checkbox surprise = field("afterAllClear", new Checkbox("A surprise after the all clear"));
        keep("injection of", desk.day().id());
        onSave(() -> {
            ScenarioRow chosen = Check.present("scenarios", scenario.getValue());
            desk.scripts()
                    .insert(new InsertInjection(
                            desk.day().id(),
                            chosen.id(),
                            Set.of(),
                            Objects.requireNonNullElse(position.getValue(), last),
                            surprise.getValue(),
                            reason.getValue()));
            desk.refresh().run();
        });
    }
}
