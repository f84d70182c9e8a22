package dev.gameday.catalog.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyDetail;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.LabelMatchers;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** What people say about a dependency. */
class DependencyDialog extends FormDialog {
    private final TextField name;
    private final Select<DependencyKind> kind;
    private final Select<Reliability> reliability;
    private final DateField assessedOn = new DateField("Assessed on");
    private final TextArea evidence;
    private final TextArea description;
    private final TextArea alertMatchers;
    private final ComboBox<Named> application = new ComboBox<>("Is itself the application");
    private final Checkbox discovered = new Checkbox("Found the hard way rather than declared");

    /** Adds a dependency; {@code save} throws the domain's errors. */
    DependencyDialog(DependencyData start, List<Named> applications, LocalDate today, Consumer<DependencyData> save) {
        this("Add a dependency", "Add", applications, today);
        show(start);
        keep("dependency");
        onSave(() -> save.accept(data()));
    }

    /** Changes the dependency; {@code save} throws the domain's errors. */
    DependencyDialog(
            DependencyDetail now,
            Supplier<DependencyDetail> reload,
            List<Named> applications,
            LocalDate today,
            ObjLongConsumer<DependencyData> save) {
        this("Edit “" + now.name() + "”", "Save", applications, today);
        edits(now, DependencyDetail::version, read -> show(read.data()), reload);
        keep("dependency", now.id());
        onSave(() -> save.accept(data(), version()));
    }

    private DependencyDialog(String title, String saveLabel, List<Named> applications, LocalDate today) {
        super(title, saveLabel);
        name = line("name", "Name", "");
        name.setRequiredIndicatorVisible(true);
        kind = field("kind", Fields.select("Kind", List.of(DependencyKind.values()), DependencyKind::label));
        kind.setRequiredIndicatorVisible(true);
        application.setItems(applications);
        application.setItemLabelGenerator(Named::name);
        application.setClearButtonVisible(true);
        field("applicationId", application);
        reliability =
                field("reliability", Fields.select("Reliability", List.of(Reliability.values()), Reliability::label));
        assessedOn.setMax(today);
        field("assessedOn", assessedOn);
        evidence = text("evidence", "Evidence", "");
        evidence.setHelperText("What the assessment rests on: outages seen, limits measured, promises made");
        description = text("description", "Description", "");
        alertMatchers = text("alertMatchers", "Alerts that its failing sets off", "");
        alertMatchers.setHelperText(LabelMatchers.EXAMPLE);
        wide("discovered", discovered);
        reliability.addValueChangeListener(change -> assessable());
    }

    private void show(DependencyData data) {
        name.setValue(data.name());
        kind.setValue(data.kind());
        application.setValue(application
                .getListDataView()
                .getItems()
                .filter(it -> it.id().equals(data.applicationId()))
                .findFirst()
                .orElse(null));
        reliability.setValue(Objects.requireNonNullElse(data.reliability(), Reliability.NOT_ASSESSED));
        assessedOn.setValue(data.assessedOn());
        evidence.setValue(Objects.requireNonNullElse(data.evidence(), ""));
        description.setValue(Objects.requireNonNullElse(data.description(), ""));
        discovered.setValue(Boolean.TRUE.equals(data.discovered()));
        alertMatchers.setValue(Objects.requireNonNullElse(data.alertMatchers(), ""));
        assessable();
    }

    private void assessable() {
        assessedOn.setVisible(reliability.getValue() != Reliability.NOT_ASSESSED);
    }

    private DependencyData data() {
        Named itself = application.getValue();
        return new DependencyData(
                name.getValue(),
                description.getValue(),
                kind.getValue(),
                itself == null ? null : itself.id(),
                reliability.getValue(),
                evidence.getValue(),
                assessedOn.getValue(),
                discovered.getValue(),
                alertMatchers.getValue());
    }
}
