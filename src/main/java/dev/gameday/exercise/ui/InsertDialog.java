package dev.gameday.exercise.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.Named;
import dev.gameday.exercise.InsertInjection;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds a scenario to the script, during the run as well: the plan will break. */
class InsertDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final MultiSelectComboBox<Named> applications = new MultiSelectComboBox<>("Applications that it reaches");

    InsertDialog(Desk desk, int last) {
        super("Add a scenario", "Add it");
        this.desk = desk;
        ComboBox<ScenarioRow> scenario = field("scenarios", new ComboBox<>("Scenario"));
        scenario.setItems(
                desk.scenarios().list().stream().filter(row -> row.modes() > 0).toList());
        scenario.setItemLabelGenerator(
                row -> row.title() + " (" + Words.count(row.modes(), "failure mode", "failure modes") + ")");
        scenario.setRequiredIndicatorVisible(true);
        scenario.addClassName("wide");
        scenario.addValueChangeListener(change -> reaches(change.getValue()));
        applications.setItemLabelGenerator(Named::name);
        applications.setHelperText("All, unless you say otherwise");
        applications.setEnabled(false);
        wide("applicationIds", applications);
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
                            chosenApplications(),
                            Check.number("position", position.getValue(), 1, last),
                            surprise.getValue(),
                            reason.getValue()));
            desk.refresh().run();
        });
    }

    private void reaches(@Nullable ScenarioRow scenario) {
        List<Named> reached = scenario == null
                ? List.of()
                : desk.scenarios().detail(scenario.id()).modes().stream()
                        .map(mode -> new Named(mode.applicationId(), mode.applicationName()))
                        .distinct()
                        .toList();
        applications.setItems(reached);
        applications.setValue(new LinkedHashSet<>(reached));
        applications.setEnabled(!reached.isEmpty());
    }

    private Set<UUID> chosenApplications() {
        if (applications.getValue().isEmpty()) {
            throw new InvalidException("applicationIds", "Choose at least one application.");
        }
        return applications.getValue().stream().map(Named::id).collect(Collectors.toSet());
    }
}
