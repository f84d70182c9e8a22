package dev.gameday.exercise.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which lighter scenarios have to pass before this one is run. Chosen, not typed: there is nothing to keep as a draft. */
class BuildsOnDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    BuildsOnDialog(ScenarioService scenarios, ScenarioDetail scenario, Runnable changed) {
        super("“" + scenario.title() + "” builds on", "Save");
        List<ScenarioRow> others = scenarios.list().stream()
                .filter(row -> !row.id().equals(scenario.id()))
                .toList();
        MultiSelectComboBox<ScenarioRow> lighter =
                field("buildsOn", new MultiSelectComboBox<>("Lighter scenarios that have to pass first"));
        lighter.setItems(others);
        lighter.setItemLabelGenerator(ScenarioRow::title);
        lighter.addClassName("wide");
        edits(
                scenario,
                ScenarioDetail::version,
                now -> lighter.setValue(chosen(others, now)),
                () -> scenarios.detail(scenario.id()));
        onSave(() -> {
            scenarios.setBuildsOn(
                    scenario.id(),
                    version(),
                    lighter.getValue().stream().map(ScenarioRow::id).collect(Collectors.toSet()));
            changed.run();
        });
    }

    private static Set<ScenarioRow> chosen(List<ScenarioRow> others, ScenarioDetail scenario) {
        Set<UUID> ids =
                scenario.buildsOn().stream().map(ScenarioDetail.Link::id).collect(Collectors.toSet());
        return others.stream().filter(row -> ids.contains(row.id())).collect(Collectors.toSet());
    }
}
