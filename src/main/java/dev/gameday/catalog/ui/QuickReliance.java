package dev.gameday.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.InvalidException;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.RelianceService;
import java.util.List;
import java.util.Map;

/** Writes a reliance down in seconds: a known dependency is picked, an unknown one is just typed. */
class QuickReliance extends Div {
    private final RelianceService reliances;
    private final Runnable added;
    private final Select<FeatureRow> feature;
    private final ComboBox<String> dependency = new ComboBox<>("Relies on");
    private final Select<DependencyKind> kind =
            Fields.select("Kind", List.of(DependencyKind.values()), DependencyKind::label);
    private final Select<Boolean> hard = Hardness.select("How");
    private final List<Named> known;

    QuickReliance(List<FeatureRow> features, List<Named> known, RelianceService reliances, Runnable added) {
        this.reliances = reliances;
        this.known = known;
        this.added = added;
        addClassName("gd-quick");
        feature = Fields.select("Feature", features, row -> row.rank() + "  " + row.name());
        feature.setValue(features.getFirst());
        dependency.setItems(known.stream().map(Named::name).toList());
        dependency.setPlaceholder("Pick, or type what you found");
        dependency.setAllowCustomValue(true);
        dependency.addCustomValueSetListener(typed -> dependency.setValue(typed.getDetail()));
        dependency.addValueChangeListener(change -> kind.setVisible(isNew()));
        kind.setValue(DependencyKind.INTERNAL_SERVICE);
        kind.setVisible(false);
        Button add = new Button("Add reliance", click -> save());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(feature, dependency, kind, hard, add);
    }

    /** Keeps the feature that was chosen before, so that several can be added to it. */
    void choose(FeatureRow row) {
        feature.setValue(row);
        dependency.focus();
    }

    FeatureRow chosen() {
        return feature.getValue();
    }

    private boolean isNew() {
        String name = dependency.getValue();
        return name != null && known.stream().noneMatch(it -> it.name().equalsIgnoreCase(name.strip()));
    }

    private void save() {
        if (Notices.attempt(Map.of("name", dependency, "kind", kind), () -> {
            String name = dependency.getValue();
            if (name == null) {
                throw new InvalidException("name", "Say what it relies on.");
            }
            reliances.discover(feature.getValue().id(), name, kind.getValue(), hard.getValue());
        })) {
            added.run();
        }
    }
}
