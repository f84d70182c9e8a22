package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.InvalidException;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KindGuess;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.NeedLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fields for a dependency that nobody had written down. A name is enough; the rest is guessed and can be corrected. */
public final class DiscoveryFields {
    private final FeatureService features;
    private final List<Named> known;
    private final ComboBox<String> name = new ComboBox<>("What was found");
    private final ComboBox<Named> application = new ComboBox<>("Application that relies on it");
    private final MultiSelectComboBox<FeatureRow> touched = new MultiSelectComboBox<>("Features");
    private final Select<DependencyKind> kind = new Select<>();
    private final Checkbox hard = new Checkbox("Hard: the features fail with it", true);

    /** @param known dependencies that are written down, for one that other applications rely on */
    public DiscoveryFields(FormDialog form, List<Named> applications, List<Named> known, FeatureService features) {
        this.features = features;
        this.known = known;
        name.setItems(known.stream().map(Named::name).toList());
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.setPlaceholder("Pick, or type what it is called");
        name.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(change -> guess());
        kind.setLabel("Kind");
        kind.setItems(DependencyKind.values());
        kind.setItemLabelGenerator(DependencyKind::label);
        kind.setValue(DependencyKind.INTERNAL_SERVICE);
        application.setItems(applications);
        application.setItemLabelGenerator(Named::name);
        application.setRequiredIndicatorVisible(true);
        application.addValueChangeListener(change -> core());
        touched.setItemLabelGenerator(feature -> feature.rank() + " " + feature.name());
        touched.setHelperText("The core ones, unless you say otherwise");
        form.wide("name", name);
        form.field("application", application);
        form.field("kind", kind);
        form.wide("featureIds", touched);
        form.wide("hard", hard);
    }

    /** Says what to do whenever it is another dependency or one of another kind. */
    public void onDependency(Runnable work) {
        name.addValueChangeListener(change -> work.run());
        kind.addValueChangeListener(change -> work.run());
    }

    /** The dependency, if it is one that is written down. */
    public Optional<UUID> knownDependency() {
        String typed = name();
        return known.stream()
                .filter(it -> it.name().equalsIgnoreCase(typed))
                .map(Named::id)
                .findFirst();
    }

    public String name() {
        return name.getValue() == null ? "" : name.getValue().strip();
    }

    /** Of a dependency that is new. */
    public DependencyKind kind() {
        return kind.getValue();
    }

    /** @throws InvalidException when none is chosen */
    public UUID application() {
        Named chosen = application.getValue();
        if (chosen == null) {
            throw new InvalidException("application", "Say which application relies on it.");
        }
        return chosen.id();
    }

    public Set<UUID> features() {
        return touched.getValue().stream().map(FeatureRow::id).collect(Collectors.toSet());
    }

    public boolean hard() {
        return hard.getValue();
    }

    void select(Named relying) {
        application.setValue(relying);
    }

    private void guess() {
        boolean exists = knownDependency().isPresent();
        kind.setVisible(!exists);
        if (!exists && !name().isEmpty()) {
            kind.setValue(KindGuess.of(name()));
        }
    }

    private void core() {
        Named chosen = application.getValue();
        List<FeatureRow> all = chosen == null ? List.of() : features.features(chosen.id(), false);
        List<FeatureRow> core = all.stream()
                .filter(feature -> feature.needLevel() == NeedLevel.CORE)
                .toList();
        touched.setItems(all);
        touched.setValue(new LinkedHashSet<>(core.isEmpty() ? all : core));
    }
}
