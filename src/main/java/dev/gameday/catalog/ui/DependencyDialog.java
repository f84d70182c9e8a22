package dev.gameday.catalog.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** What people say about a dependency. */
class DependencyDialog extends FormDialog {
    private final Consumer<DependencyData> save;
    private final TextField name;
    private final Select<DependencyKind> kind;
    private final Select<Reliability> reliability;
    private final DatePicker assessedOn = new DatePicker("Assessed on");
    private final TextArea evidence;
    private final TextArea description;
    private final ComboBox<Named> application = new ComboBox<>("Is itself the application");
    private final Checkbox discovered = new Checkbox("Found the hard way rather than declared");

    /** @param save throws the domain's errors */
    DependencyDialog(
            String title,
            String saveLabel,
            DependencyData data,
            List<Named> applications,
            LocalDate today,
            Consumer<DependencyData> save) {
        super(title, saveLabel);
        this.save = save;
        name = wide("name", Fields.text("Name", data.name()));
        name.setRequiredIndicatorVisible(true);
        kind = field("kind", Fields.select("Kind", List.of(DependencyKind.values()), DependencyKind::label));
        kind.setValue(data.kind());
        kind.setRequiredIndicatorVisible(true);
        application.setItems(applications);
        application.setItemLabelGenerator(Named::name);
        application.setClearButtonVisible(true);
        applications.stream()
                .filter(it -> it.id().equals(data.applicationId()))
                .findFirst()
                .ifPresent(application::setValue);
        field("applicationId", application);
        reliability =
                field("reliability", Fields.select("Reliability", List.of(Reliability.values()), Reliability::label));
        reliability.setValue(Objects.requireNonNullElse(data.reliability(), Reliability.NOT_ASSESSED));
        assessedOn.setLocale(Locale.UK);
        assessedOn.setMax(today);
        assessedOn.setValue(data.assessedOn());
        field("assessedOn", assessedOn);
        evidence = wide("evidence", Fields.area("Evidence", data.evidence()));
        evidence.setHelperText("What the assessment rests on: outages seen, limits measured, promises made");
        description = wide("description", Fields.area("Description", data.description()));
        discovered.setValue(Boolean.TRUE.equals(data.discovered()));
        discovered.addClassName("wide");
        part(discovered);
        reliability.addValueChangeListener(change -> assessable());
        assessable();
        name.focus();
    }

    private void assessable() {
        assessedOn.setVisible(reliability.getValue() != Reliability.NOT_ASSESSED);
    }

    @Override
    void save() {
        Named itself = application.getValue();
        save.accept(new DependencyData(
                name.getValue(),
                description.getValue(),
                kind.getValue(),
                itself == null ? null : itself.id(),
                reliability.getValue(),
                evidence.getValue(),
                assessedOn.getValue(),
                discovered.getValue()));
    }
}
