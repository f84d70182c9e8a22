package dev.gameday.finding.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Form;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.ui.FindingChoices.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a finding, for the dialog that logs it and the page that edits it. */
class FindingFields {
    final TextField title = new TextField("Title");
    final ComboBox<Choice> application = new ComboBox<>("Application");
    final RadioButtonGroup<Integer> severity = new RadioButtonGroup<>("Severity");
    final Select<FindingKind> kind = new Select<>();
    final Select<FindingOrigin> origin = new Select<>();
    final ComboBox<Choice> failureMode = new ComboBox<>("Failure mode");
    final ComboBox<String> owner = new ComboBox<>("Owner");
    final DateField due = new DateField("Due");
    final TextField fixLink = new TextField("Link to the fix");
    final TextArea details = new TextArea("Details");
    private final FindingChoices choices;
    private List<Choice> modes = List.of();

    FindingFields(FindingChoices choices) {
        this.choices = choices;
        title.setRequiredIndicatorVisible(true);
        title.setPlaceholder("What was learned, in one line");
        severity.setItems(1, 2, 3, 4, 5);
        severity.setItemLabelGenerator(FindingTags::severityLabel);
        severity.setRequiredIndicatorVisible(true);
        severity.setHelperText("1 is worst");
        severity.addClassName("gd-severity");
        application.setItems(choices.applications());
        application.setItemLabelGenerator(Choice::label);
        application.addValueChangeListener(change -> offerModes(null));
        kind.setLabel("Kind");
        kind.setItems(FindingKind.values());
        kind.setItemLabelGenerator(FindingKind::label);
        kind.setValue(FindingKind.TECHNICAL);
        origin.setLabel("Seen in");
        origin.setItems(FindingOrigin.values());
        origin.setItemLabelGenerator(FindingOrigin::label);
        origin.setValue(FindingOrigin.EXERCISE);
        failureMode.setItemLabelGenerator(Choice::label);
        failureMode.setClearButtonVisible(true);
        failureMode.setHelperText("A passed retest of it verifies the fix");
        owner.setItems(choices.owners());
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(typed -> owner.setValue(typed.getDetail()));
        owner.setClearButtonVisible(true);
        due.setClearButtonVisible(true);
        details.setMinRows(3);
        offerModes(null);
    }

    /** Registers the fields by the names that errors use. */
    void in(Form form) {
        form.field("title", title);
        form.field("applicationId", application);
        form.field("severity", severity);
        form.field("kind", kind);
        form.field("origin", origin);
        form.field("failureModeId", failureMode);
        form.field("owner", owner);
        form.field("dueOn", due);
        form.field("fixLink", fixLink);
        form.field("details", details);
    }

    EditFinding content() {
        return new EditFinding(
                title.getValue(),
                Objects.requireNonNullElse(severity.getValue(), 0),
                id(application.getValue()),
                kind.getValue(),
                origin.getValue(),
                details.getValue(),
                id(failureMode.getValue()),
                owner.getValue(),
                due.getValue(),
                fixLink.getValue());
    }

    /** Shows the content; the failure mode's label stands in when it cannot be picked any more. */
    void show(EditFinding content, @Nullable String failureModeLabel) {
        title.setValue(content.title());
        severity.setValue(content.severity());
        UUID applicationId = content.applicationId();
        application.setValue(choices(application)
                .filter(c -> c.id().equals(applicationId))
                .findFirst()
                .orElse(null));
        kind.setValue(content.kind());
        origin.setValue(content.origin());
        details.setValue(Objects.requireNonNullElse(content.details(), ""));
        UUID mode = content.failureModeId();
        offerModes(mode == null ? null : new Choice(mode, Objects.requireNonNullElse(failureModeLabel, "")));
        String owned = Objects.requireNonNullElse(content.owner(), "");
        owner.setValue(owned.isEmpty() ? null : owned);
        due.setValue(content.dueOn());
        fixLink.setValue(Objects.requireNonNullElse(content.fixLink(), ""));
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }

    private List<AbstractField<?, ?>> all() {
        return List.of(title, application, severity, kind, origin, failureMode, owner, due, fixLink, details);
    }

    private static Stream<Choice> choices(ComboBox<Choice> box) {
        return box.getListDataView().getItems();
    }

    /** Offers the modes of the chosen application, and keeps or takes the one given. */
    private void offerModes(@Nullable Choice chosen) {
        Choice app = application.getValue();
        modes = app == null ? List.of() : choices.failureModes(app.id());
        List<Choice> offered = new ArrayList<>(modes);
        Choice value = chosen;
        if (chosen != null) {
            value = modes.stream()
                    .filter(m -> m.id().equals(chosen.id()))
                    .findFirst()
                    .orElse(chosen);
            if (!modes.contains(value)) {
                offered.add(value);
            }
        }
        failureMode.setItems(offered);
        failureMode.setValue(value);
        failureMode.setEnabled(!offered.isEmpty());
    }

    private static @Nullable UUID id(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }
}
