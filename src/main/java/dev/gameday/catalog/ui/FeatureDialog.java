package dev.gameday.catalog.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.NeedLevel;
import java.util.List;
import java.util.function.Consumer;

/** What people say about a feature. */
class FeatureDialog extends FormDialog {
    private final Consumer<FeatureData> save;
    private final TextField name;
    private final Select<NeedLevel> level;
    private final TextArea whenShed;
    private final TextArea description;

    /** @param save throws the domain's errors */
    FeatureDialog(String title, String saveLabel, FeatureData data, Consumer<FeatureData> save) {
        super(title, saveLabel);
        this.save = save;
        name = wide("name", Fields.text("Name", data.name()));
        name.setPlaceholder("Record the call");
        name.setRequiredIndicatorVisible(true);
        level = wide("needLevel", Fields.select("Need level", List.of(NeedLevel.values()), NeedLevel::label));
        level.setValue(data.needLevel());
        level.setHelperText("Core must work in an emergency; sheddable may be switched off first");
        whenShed = wide("whenShed", Fields.area("When shed", data.whenShed()));
        whenShed.setHelperText("What users see in an outage when it is switched off");
        description = wide("description", Fields.area("Description", data.description()));
        name.focus();
    }

    @Override
    void save() {
        save.accept(new FeatureData(name.getValue(), description.getValue(), level.getValue(), whenShed.getValue()));
    }
}
