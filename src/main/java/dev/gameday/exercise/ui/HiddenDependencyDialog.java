package dev.gameday.exercise.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.exercise.FoundLive;
import dev.gameday.exercise.HiddenDependency;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import dev.gameday.failuremode.ui.DiscoveryFields;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes down a dependency that an injection brought to light, and how it failed there, to be judged at once. */
class HiddenDependencyDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient ScenarioDetail injected;
    private final transient DiscoveryFields fields;
    private final MultiSelectComboBox<Fault> seen = new MultiSelectComboBox<>("How it failed in this injection");

    HiddenDependencyDialog(Desk desk, Script.Item item) {
        super("A dependency nobody had written down", "Write it down");
        this.desk = desk;
        this.injected = desk.scenarios().detail(item.scenarioId());
        this.fields = desk.hidden().fields(this);
        seen.setItemLabelGenerator(Fault::label);
        seen.setHelperText("To be judged here as found live. None: it only comes into scope.");
        wide("seen", seen);
        obvious();
        fields.onDependency(this::obvious);
        keep("hidden dependency", item.id());
        onSave(() -> {
            FoundLive found = desk.hidden()
                    .service()
                    .record(
                            item.id(),
                            new HiddenDependency(
                                    fields.application(),
                                    fields.features(),
                                    fields.name(),
                                    fields.kind(),
                                    fields.hard(),
                                    seen.getValue()));
            Notices.done(said(found));
            desk.refresh().run();
        });
    }

    private void obvious() {
        Optional<UUID> known = fields.knownDependency();
        DependencyKind kind = known.map(id -> desk.hidden().kindOf(id)).orElseGet(fields::kind);
        Fault fault = HiddenDependency.obvious(injected, known.orElse(null), kind);
        Set<Fault> faults = new LinkedHashSet<>();
        FaultCatalog.of(kind).stream().map(CatalogFault::fault).forEach(faults::add);
        faults.add(fault);
        seen.setItems(faults);
        seen.setValue(Set.of(fault));
    }

    private static String said(FoundLive found) {
        return found.name() + " is written down: "
                + Words.count(found.widened(), "failure mode", "failure modes") + " more in scope, "
                + Words.count(found.toJudge().size(), "of them", "of them") + " to judge here.";
    }
}
