package dev.gameday.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Form;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingDetail;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One finding: what it says, what can be done with it, and what happened to it. */
@Route(Routes.FINDINGS)
@PermitAll
class FindingView extends Composite<Div> implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient FindingService findings;
    private final transient FindingFields fields;
    private final transient Form what = new Form(this);
    private final transient FindingActions actions;
    private final boolean edits;
    private final transient ZoneId zone;
    private final ViewHeader header = new ViewHeader("");
    private final transient Histories histories;
    private final Div history = new Div();
    private final Div changes = new Div();
    private final Button save = new Button("Save", click -> save());
    private final Span saved = new Span();
    private transient FindingDetail detail;

    @SuppressWarnings("NullAway.Init") // The detail comes with the address.
    FindingView(
            FindingService findings,
            FindingChoices choices,
            CurrentUser user,
            ProgramClock clock,
            Histories histories) {
        this.findings = findings;
        this.histories = histories;
        this.fields = new FindingFields(choices);
        this.zone = clock.zone();
        this.edits = user.has(Role.ENGINEER);
        this.actions = new FindingActions(findings, user, this::done);
        header.addParent("Findings", FindingsView.class);
        Div columns = new Div(form(), historyCard());
        columns.addClassName("gd-grid");
        getContent().add(header, columns);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        FindingDetail now = findings.detail(uuid(id));
        edit(now);
        show(now);
        if (edits) {
            what.keep(now.row().label(), "finding", now.id());
        }
    }

    private Component form() {
        fields.in(what);
        fields.setReadOnly(!edits);
        what.onTouch(this::touch);
        Div form = new Div(
                fields.title,
                fields.severity,
                fields.application,
                fields.failureMode,
                fields.owner,
                fields.due,
                fields.kind,
                fields.origin,
                fields.fixLink,
                fields.details);
        form.addClassName("gd-form");
        List.<HasStyle>of(fields.title, fields.severity, fields.fixLink, fields.details)
                .forEach(f -> f.addClassName("wide"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        saved.addClassNames("gd-dim", "gd-small");
        saved.getElement().setAttribute("role", "status");
        Div foot = new Div(save, saved);
        foot.addClassName("gd-actions");
        foot.setVisible(edits);
        Div card = new Div(new H2("What it says"), what.notes(), form, foot);
        card.addClassNames("gd-card", "gd-span-7", "gd-stack");
        return card;
    }

    private Component historyCard() {
        Div card = new Div(new H2("What happened"), history);
        card.addClassName("gd-card");
        Div side = new Div(card, changes);
        side.addClassNames("gd-stack", "gd-span-5");
        return side;
    }

    /** Shows what surrounds the form. */
    private void show(FindingDetail now) {
        detail = now;
        FindingRow row = now.row();
        header.setTitle(row.label() + " " + row.title());
        Div facts = new Div(sub(row));
        facts.addClassName("gd-facts");
        header.setSub(facts);
        header.setActions(actions.of(now).toArray(Component[]::new));
        history.removeAll();
        history.add(new FindingHistory(now.history(), zone));
        changes.removeAll();
        changes.add(histories.card(now.id()));
    }

    private void edit(FindingDetail now) {
        what.edits(now, FindingDetail::version, this::fill, () -> findings.detail(now.id()));
    }

    private void fill(FindingDetail now) {
        fields.show(content(now), now.row().failureMode());
    }

    /** What was done beside the form: what is being typed stays. */
    private void done(FindingDetail now) {
        what.follow(now, FindingDetail::version, this::fill, () -> findings.detail(now.id()));
        show(now);
    }

    private Component[] sub(FindingRow row) {
        List<Component> parts = new ArrayList<>();
        parts.add(FindingTags.severity(row.severity()));
        parts.add(FindingTags.status(row));
        if (row.applicationId() != null) {
            parts.add(link(Routes.APPLICATIONS + "/" + row.applicationId(), row.applicationName()));
        }
        if (row.failureModeId() != null) {
            parts.add(link(Routes.FAILURE_MODES + "/" + row.failureModeId(), row.failureMode()));
        }
        if (row.gameDayId() != null) {
            parts.add(link(Routes.GAME_DAYS + "/" + row.gameDayId(), detail.gameDayTitle()));
        }
        if (detail.fixLink().matches("(?i)https?://\\S+")) {
            Anchor fix = new Anchor(detail.fixLink(), "The fix");
            fix.setTarget("_blank");
            fix.getElement().setAttribute("rel", "noopener noreferrer");
            parts.add(fix);
        }
        if (row.dueOn() != null) {
            parts.add(new Span("due " + Dates.day(row.dueOn())));
        }
        return parts.toArray(Component[]::new);
    }

    private static Anchor link(String path, @Nullable String text) {
        Anchor link = new Anchor(path, Objects.requireNonNullElse(text, ""));
        link.setRouterIgnore(false);
        return link;
    }

    private void save() {
        what.save(() -> findings.update(detail.id(), what.version(), fields.content()), () -> {
            FindingDetail now = findings.detail(detail.id());
            edit(now);
            show(now);
            saved.setText("Saved");
        });
    }

    private void touch() {
        save.setEnabled(what.isTouched());
        saved.setText(what.isTouched() ? "Not saved yet" : "");
    }

    private static EditFinding content(FindingDetail detail) {
        FindingRow row = detail.row();
        return new EditFinding(
                row.title(),
                row.severity(),
                row.applicationId(),
                row.kind(),
                row.origin(),
                detail.details(),
                row.failureModeId(),
                row.owner(),
                row.dueOn(),
                detail.fixLink());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No finding " + id + ".");
        }
    }
}
