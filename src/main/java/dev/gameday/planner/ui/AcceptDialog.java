package dev.gameday.planner.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.TimeField;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.planner.AcceptPlan;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks for what a game day needs besides its slice; everything is filled in already. */
class AcceptDialog extends FormDialog {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final UUID requestId = UUID.randomUUID();
    private final TextField title = new TextField("Title");
    private final Select<GameDayKind> kind = new Select<>();
    private final DateField date = new DateField("Date");
    private final TimeField time = new TimeField("Starts at");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextField environment = new TextField("Environment");

    AcceptDialog(Proposal proposal, Consumer<AcceptPlan> accept) {
        super("Accept as next game day", "Accept");
        this.proposal = proposal;
        fill();
        Paragraph what = new Paragraph("Freezes " + Words.count(proposal.picks().size(), "scenario")
                + " into its script. What comes into scope later shows as added.");
        what.addClassNames("gd-dim", "wide");
        part(what);
        wide("title", title);
        field("kind", kind);
        field("date", date);
        field("time", time);
        field("minutes", minutes);
        field("environment", environment);
        form().errorsAt("startsAt", date);
        keep("next game day");
        onSave(() -> accept.accept(command()));
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
