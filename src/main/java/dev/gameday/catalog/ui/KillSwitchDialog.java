package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.SwitchedFeature;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people say about a kill switch. */
class KillSwitchDialog extends FormDialog {
    private final TextField flag;
    private final MultiSelectComboBox<SwitchedFeature> features = new MultiSelectComboBox<>("Turns off");
    private final TextField place;
    private final TextArea how;
    private final IntegerField seconds = new IntegerField("Acts within seconds");
    private final TextArea people;
    private final TextField documentation;

    /** Adds a switch; {@code save} throws the domain's errors. */
    KillSwitchDialog(KillSwitchData start, List<SwitchedFeature> choices, Consumer<KillSwitchData> save) {
        this("Add a kill switch", "Add", choices);
        show(start);
        keep("kill switch");
        onSave(() -> save.accept(data()));
    }

    /** Changes the switch; {@code save} throws the domain's errors. */
    KillSwitchDialog(
            KillSwitchRow now,
            Supplier<KillSwitchRow> reload,
            List<SwitchedFeature> choices,
            ObjLongConsumer<KillSwitchData> save) {
        this("Edit the kill switch", "Save", choices);
        edits(now, KillSwitchRow::version, row -> show(row.data()), reload);
        keep("kill switch", now.id());
        onSave(() -> save.accept(data(), version()));
    }

    private KillSwitchDialog(String title, String saveLabel, List<SwitchedFeature> choices) {
        super(title, saveLabel);
        flag = line("flag", "Flag", "");
        flag.setPlaceholder("call-tool.leaderboard");
        flag.setRequiredIndicatorVisible(true);
        features.setItems(choices);
        features.setItemLabelGenerator(feature -> feature.applicationName() + ": " + feature.name());
        wide("features", features);
        place = field("place", new TextField("Where"));
        place.setHelperText("The console, file or command that holds it");
        seconds.setMin(0);
        seconds.setStepButtonsVisible(true);
        seconds.setHelperText("Without a deploy, until it has worked");
        field("actsWithinSeconds", seconds);
        how = text("how", "How", "");
        people = text("people", "Who can", "");
        people.setHelperText("One name or role on a line; it takes at least two");
        documentation = line("documentation", "Documentation", "");
        documentation.setHelperText("A link, or where it is written down");
    }

    private void show(KillSwitchData data) {
        flag.setValue(data.flag());
        Set<UUID> chosen = Objects.requireNonNullElse(data.features(), Set.of());
        features.setValue(features.getListDataView()
                .getItems()
                .filter(feature -> chosen.contains(feature.id()))
                .collect(Collectors.toSet()));
        place.setValue(text(data.place()));
        how.setValue(text(data.how()));
        seconds.setValue(data.actsWithinSeconds());
        people.setValue(String.join("\n", Objects.requireNonNullElse(data.people(), List.of())));
        documentation.setValue(text(data.documentation()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private KillSwitchData data() {
        return new KillSwitchData(
                flag.getValue(),
                place.getValue(),
                how.getValue(),
                seconds.getValue(),
                documentation.getValue(),
                people.getValue().lines().toList(),
                features.getValue().stream().map(SwitchedFeature::id).collect(Collectors.toSet()));
    }
}
