package dev.gameday.catalog.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.InvalidException;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.ApplicationDependencyRow;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.RelianceService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in one go which features rely on what the application is only known to rely on as a whole. Chosen, not typed: there is
 * nothing to keep as a draft.
 */
class SpreadDialog extends FormDialog {
    private final RelianceService reliances;
    private final Runnable done;
    private final CheckboxGroup<ApplicationDependencyRow> dependencies = new CheckboxGroup<>("Dependencies");
    private final CheckboxGroup<FeatureRow> features = new CheckboxGroup<>("Features that rely on them");
    private final Select<Boolean> hard = Hardness.select("How");

    SpreadDialog(
            List<ApplicationDependencyRow> asWhole, List<FeatureRow> ranked, RelianceService reliances, Runnable done) {
        super("Say which features rely on them", "Add reliances");
        this.reliances = reliances;
        this.done = done;
        dependencies.addClassName("gd-choices");
        features.addClassName("gd-choices");
        dependencies.setItems(asWhole);
        dependencies.setItemLabelGenerator(ApplicationDependencyRow::dependencyName);
        dependencies.setValue(
                asWhole.stream().filter(row -> row.features() == 0).collect(Collectors.toSet()));
        features.setItems(ranked);
        features.setItemLabelGenerator(row -> row.rank() + "  " + row.name());
        wide("dependencies", dependencies);
        wide("features", features);
        wide("hard", hard);
        onSave(this::rely);
    }

    private void rely() {
        if (dependencies.getValue().isEmpty()) {
            throw new InvalidException("dependencies", "Choose at least one.");
        }
        if (features.getValue().isEmpty()) {
            throw new InvalidException("features", "Choose at least one.");
        }
        var chosen = features.getValue().stream().map(FeatureRow::id).collect(Collectors.toSet());
        reliances.relyAll(
                chosen,
                dependencies.getValue().stream()
                        .map(ApplicationDependencyRow::dependencyId)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                hard.getValue());
        done.run();
    }
}
