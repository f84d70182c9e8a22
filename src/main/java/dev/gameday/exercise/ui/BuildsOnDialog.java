package dev.gameday.exercise.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which lighter scenarios have to pass before this one is run. */
class BuildsOnDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    BuildsOnDialog(ScenarioService scenarios, ScenarioDetail scenario, Runnable changed) {
        super("“" + scenario.title() + "” builds on", "Save");
        List<ScenarioRow> others = scenarios.list().stream()
                .filter(row -> !row.id().equals(scenario.id()))
                .toList();
        Set<UUID> now =
                scenario.buildsOn().stream().map(ScenarioDetail.Link::id).collect(Collectors.toSet());
        MultiSelectComboBox<ScenarioRow> lighter =
                field("buildsOn", new MultiSelectComboBox<>("Lighter scenarios that have to pass first"));
        lighter.setItems(others);
        lighter.setItemLabelGenerator(ScenarioRow::title);
        lighter.setValue(others.stream().filter(row -> now.contains(row.id())).collect(Collectors.toSet()));
        lighter.addClassName("wide");
        onSave(() -> {
            scenarios.setBuildsOn(
                    scenario.id(),
                    scenario.version(),
                    lighter.getValue().stream().map(ScenarioRow::id).collect(Collectors.toSet()));
            changed.run();
        });
    }
}
