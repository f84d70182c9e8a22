package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.NeedLevel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** What people say about a feature. */
class FeatureDialog extends FormDialog {
    private final TextField name;
    private final Select<NeedLevel> level;
    private final TextArea whenShed;
    private final ComboBox<String> shedGroup = new ComboBox<>("Shed group");
    private final TextArea description;

    /** Adds a feature; {@code groups} are the shed groups in use, {@code save} throws the domain's errors. */
    FeatureDialog(UUID application, FeatureData start, List<String> groups, Consumer<FeatureData> save) {
        this("Add a feature", "Add", groups);
        show(start);
        keep("feature of", application);
        onSave(() -> save.accept(data()));
    }

    /** Changes the feature; {@code save} throws the domain's errors. */
    FeatureDialog(FeatureRow now, Supplier<FeatureRow> reload, List<String> groups, ObjLongConsumer<FeatureData> save) {
        this("Edit “" + now.name() + "”", "Save", groups);
        edits(now, FeatureRow::version, row -> show(row.data()), reload);
        keep("feature", now.id());
        onSave(() -> save.accept(data(), version()));
    }

    private FeatureDialog(String title, String saveLabel, List<String> groups) {
        super(title, saveLabel);
        name = line("name", "Name", "");
        name.setPlaceholder("Record the call");
        name.setRequiredIndicatorVisible(true);
        level = wide("needLevel", Fields.select("Need level", List.of(NeedLevel.values()), NeedLevel::label));
        level.setHelperText("Core must work in an emergency; sheddable may be switched off first");
        whenShed = text("whenShed", "When shed", "");
        whenShed.setHelperText("What users see in an outage when it is switched off");
        shedGroup.setItems(groups);
        shedGroup.setAllowCustomValue(true);
        shedGroup.addCustomValueSetListener(typed -> shedGroup.setValue(typed.getDetail()));
        shedGroup.setClearButtonVisible(true);
        shedGroup.setHelperText("Features of one group are shed at once; write a new name to begin one");
        wide("shedGroup", shedGroup);
        description = text("description", "Description", "");
    }

    private void show(FeatureData data) {
        name.setValue(data.name());
        level.setValue(data.needLevel());
        whenShed.setValue(Objects.requireNonNullElse(data.whenShed(), ""));
        String group = Objects.requireNonNullElse(data.shedGroup(), "");
        shedGroup.setValue(group.isEmpty() ? null : group);
        description.setValue(Objects.requireNonNullElse(data.description(), ""));
    }

    private FeatureData data() {
        return new FeatureData(
                name.getValue(),
                description.getValue(),
                level.getValue(),
                whenShed.getValue(),
                Objects.requireNonNullElse(shedGroup.getValue(), ""));
    }
}
