package dev.gameday.finding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingDraft;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.finding.RunningDay;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logs a finding from anywhere: title, application and severity, the rest can wait. */
class FindingDialog extends FormDialog {
    private static final long serialVersionUID = 1L;
    private static final int LONG_ENOUGH_TO_CLICK = 10_000;
    private static final String EVERYBODY = "Nothing: everybody reads it now";

    private final transient FindingService findings;
    private final transient FindingFields fields;
    /** A second press, or one sent again after a lost connection, logs nothing more. */
    private final UUID requestId = UUID.randomUUID();

    /** Of whom runs a day: most of what they learn now is part of its script. */
    private final Select<RunningDay> day = new Select<>();

    private final Details more;
    private transient @Nullable FindingDraft draft;

    FindingDialog(FindingService findings, FindingChoices choices) {
        super("Log a finding", "Log finding");
        this.findings = findings;
        this.fields = new FindingFields(choices);
        this.more = new Details("Owner, due day, details", rest());
        fields.application.setRequiredIndicatorVisible(true);
        fields.in(form());
        day.setLabel("Kept back until the reveal of");
        day.setItemLabelGenerator(one -> one == null ? EVERYBODY : one.title());
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(EVERYBODY);
        form().errorsAt("gameDayId", day);
        List<RunningDay> running = findings.runningDays();
        day.setItems(running);
        day.setVisible(!running.isEmpty());
        running.stream().findFirst().ifPresent(day::setValue);
        Div all = new Div(fields.title, fields.application, fields.severity, day, more);
        all.addClassNames("gd-stack", "wide");
        part(all);
        keep("new finding");
        onSave(this::log);
    }

    FindingDialog forApplication(@Nullable UUID application) {
        fields.application.setValue(fields.application
                .getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(application))
                .findFirst()
                .orElse(null));
        return this;
    }

    FindingDialog from(FindingDraft suggested) {
        draft = suggested;
        day.setVisible(false);
        keep("new finding", Objects.requireNonNullElse(suggested.verdictId(), suggested.injectionId()));
        fields.show(
                new EditFinding(
                        suggested.title(),
                        suggested.severity(),
                        suggested.applicationId(),
                        suggested.kind(),
                        FindingOrigin.EXERCISE,
                        suggested.details(),
                        suggested.failureModeId(),
                        "",
                        null,
                        ""),
                suggested.title());
        return this;
    }

    private Div rest() {
        Div rest = new Div(fields.owner, fields.due, fields.kind, fields.origin, fields.failureMode, fields.details);
        rest.addClassName("gd-form");
        fields.failureMode.addClassName("wide");
        fields.details.addClassName("wide");
        return rest;
    }

    private void log() {
        if (fields.application.isEmpty() && draft == null) {
            throw new InvalidException("applicationId", "Choose the application that it is about.");
        }
        if (fields.severity.isEmpty()) {
            throw new InvalidException("severity", "Choose how bad it is.");
        }
        UUID id = findings.log(source());
        FindingLogged.tell(UI.getCurrentOrThrow());
        tell(id);
    }

    private NewFinding source() {
        FindingDraft from = draft;
        return from == null
                ? new NewFinding(fields.content(), dayId(), null, null, requestId)
                : new NewFinding(fields.content(), from.gameDayId(), from.injectionId(), from.verdictId(), requestId);
    }

    private @Nullable UUID dayId() {
        @Nullable RunningDay chosen = day.getValue();
        return chosen == null ? null : chosen.id();
    }

    private void tell(UUID id) {
        Anchor link =
                new Anchor(Routes.FINDINGS + "/" + id, findings.detail(id).row().label());
        link.setRouterIgnore(false);
        Notification notice = new Notification();
        notice.add(new Span(new Span("Logged as "), link, new Span(".")));
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(LONG_ENOUGH_TO_CLICK);
        notice.open();
    }
}
