package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.InvalidException;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.DiscoveryService;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KindGuess;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.NeedLevel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A name is enough; the rest is guessed and can be corrected. */
class DiscoverDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient FeatureService features;
    private final transient DiscoveryService service;
    private final transient BiConsumer<UUID, Discovery> found;
    private final ComboBox<String> name = new ComboBox<>("What was found");
    private final ComboBox<Named> application = new ComboBox<>("Application that relies on it");
    private final MultiSelectComboBox<FeatureRow> touched = new MultiSelectComboBox<>("Features");
    private final Select<DependencyKind> kind = new Select<>();
    private final Checkbox hard = new Checkbox("Hard: the features fail with it", true);
    private final transient List<Named> known;

    /** @param here id of the application whose page is open; empty elsewhere */
    DiscoverDialog(
            List<Named> applications,
            String here,
            List<Named> known,
            FeatureService features,
            DiscoveryService service,
            BiConsumer<UUID, Discovery> found) {
        super("A dependency nobody had written down", "Write it down");
        this.features = features;
        this.service = service;
        this.found = found;
        this.known = known;
        fields(applications);
        applications.stream()
                .filter(it -> it.id().toString().equals(here))
                .findFirst()
                .ifPresent(application::setValue);
        keep("discovery");
        onSave(this::discover);
    }

    private void fields(List<Named> applications) {
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
        wide("name", name);
        field("application", application);
        field("kind", kind);
        wide("featureIds", touched);
        wide("hard", hard);
    }

    private void guess() {
        String typed = name.getValue();
        boolean exists =
                typed != null && known.stream().anyMatch(it -> it.name().equalsIgnoreCase(typed.strip()));
        kind.setVisible(!exists);
        if (typed != null && !exists) {
            kind.setValue(KindGuess.of(typed));
        }
    }

    private void core() {
        Named chosen = application.getValue();
        List<FeatureRow> all = chosen == null ? List.of() : features.features(chosen.id(), false);
        List<FeatureRow> core = all.stream()
                .filter(feature -> feature.needLevel() == NeedLevel.CORE)
                .toList();
        touched.setItems(all);
        touched.setValue(Set.copyOf(core.isEmpty() ? all : core));
    }

    private void discover() {
        Named chosen = application.getValue();
        if (chosen == null) {
            throw new InvalidException("application", "Say which application relies on it.");
        }
        Set<UUID> ids = touched.getValue().stream().map(FeatureRow::id).collect(Collectors.toSet());
        found.accept(
                chosen.id(), service.discover(chosen.id(), ids, name.getValue(), kind.getValue(), hard.getValue()));
    }
}
