package dev.gameday.planner.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.planner.AcceptPlan;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks for what a game day needs besides its slice; everything is filled in already. */
class AcceptDialog extends Dialog {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final UUID requestId = UUID.randomUUID();
    private final TextField title = new TextField("Title");
    private final Select<GameDayKind> kind = new Select<>();
    private final DatePicker date = new DatePicker("Date");
    private final TimePicker time = new TimePicker("Starts at");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextField environment = new TextField("Environment");

    AcceptDialog(Proposal proposal, Consumer<AcceptPlan> accept) {
        this.proposal = proposal;
        setHeaderTitle("Accept as next game day");
        setWidth("min(38rem, calc(100vw - 1.5rem))");
        setCloseOnOutsideClick(false);
        fill();
        Paragraph what = new Paragraph("Freezes " + Words.count(proposal.picks().size(), "scenario")
                + " into its script. What comes into scope later shows as added.");
        what.addClassNames("gd-dim", "wide");
        Div form = new Div(what, title, kind, date, time, minutes, environment);
        form.addClassName("gd-form");
        title.addClassName("wide");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button save = new Button("Accept", click -> {
            if (Notices.attempt(fields(), () -> accept.accept(command()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setAutofocus(true);
        getFooter().add(cancel, save);
    }

    private void fill() {
        title.setValue("Game day " + Dates.week(proposal.date()) + ", " + Dates.shortDay(proposal.date()));
        title.setRequiredIndicatorVisible(true);
        kind.setLabel("Kind");
        kind.setItems(GameDayKind.values());
        kind.setItemLabelGenerator(GameDayKind::label);
        kind.setValue(proposal.kind());
        date.setValue(proposal.date());
        time.setValue(proposal.time());
        minutes.setValue(proposal.totals().minutesAvailable());
        environment.setValue("Staging");
    }

    private Map<String, HasValidationProperties> fields() {
        return Map.of(
                "title", title,
                "date", date,
                "startsAt", date,
                "time", time,
                "minutes", minutes,
                "environment", environment);
    }

    private AcceptPlan command() {
        Integer length = minutes.getValue();
        return new AcceptPlan(
                title.getValue(),
                kind.getValue(),
                date.getValue(),
                time.getValue(),
                length == null ? 0 : length,
                environment.getValue(),
                picked(),
                requestId);
    }

    private List<PickedScenario> picked() {
        return proposal.picks().stream()
                .map(pick -> new PickedScenario(
                        pick.scenarioId(),
                        pick.applications().stream().map(Proposal.Named::id).collect(Collectors.toSet()),
                        String.join("; ", pick.reasons())))
                .toList();
    }
}
