package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Dates;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeDetail.Acceptance;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who agreed that the feature may go without, why, until when; for managers to say. */
class AcceptanceCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient ModePage page;
    private final transient FailureModeService service;
    private final transient ProgramClock clock;
    private final Div content = new Div();
    private final TextField by = new TextField("Agreed by");
    private final TextArea reason = new TextArea("Why");
    private final DateField until = new DateField("Until, inclusive");
    private boolean editing;
    private transient @Nullable FailureModeDetail mode;

    AcceptanceCard(ModePage page, FailureModeService service, ProgramClock clock) {
        this.page = page;
        this.service = service;
        this.clock = clock;
        addClassName("gd-card");
        content.addClassName("gd-stack");
        by.setRequiredIndicatorVisible(true);
        by.setPlaceholder("A role or a person");
        reason.setRequiredIndicatorVisible(true);
        reason.setPlaceholder("Why the risk is worth taking");
        until.setRequiredIndicatorVisible(true);
        add(new H2("Acceptance"), content);
    }

    /** Keeps the form open with what was typed. */
    void show(FailureModeDetail now) {
        editing &= mode != null && mode.id().equals(now.id());
        mode = now;
        content.removeAll();
        Acceptance acceptance = now.acceptance();
        if (acceptance != null) {
            agreed(acceptance);
        } else if (!editing) {
            content.add(Words.dim("Nobody agreed to go without: it counts."));
        }
        if (editing) {
            form();
        } else {
            buttons(now);
        }
    }

    private void agreed(Acceptance acceptance) {
        String day = Dates.day(acceptance.until());
        Div line = new Div(
                Words.tag(acceptance.inForce() ? "In force" : "Expired", acceptance.inForce() ? "accent" : "stale"),
                Words.dim((acceptance.inForce() ? "through " : "ended after ") + day));
        line.addClassName("gd-actions");
        Paragraph why = new Paragraph(acceptance.reason());
        why.addClassName("gd-mode-reason");
        content.add(
                line,
                why,
                Words.dim("Agreed by " + acceptance.by() + " on " + Dates.day(acceptance.at(), clock.zone()) + "."));
    }

    private void buttons(FailureModeDetail now) {
        if (!page.manager()) {
            return;
        }
        Div actions = new Div();
        actions.addClassName("gd-actions");
        if (now.scope() == Scope.IN_SCOPE) {
            actions.add(new Button(now.acceptance() == null ? "Accept the risk" : "Change", click -> edit()));
        }
        if (now.acceptance() != null) {
            actions.add(new Button("Withdraw", click -> withdraw(now)));
        }
        content.add(actions);
    }

    private void edit() {
        FailureModeDetail now = mode;
        if (now == null) {
            return;
        }
        Acceptance acceptance = now.acceptance();
        by.setValue(acceptance == null ? "" : acceptance.by());
        reason.setValue(acceptance == null ? "" : acceptance.reason());
        until.setValue(acceptance == null ? null : acceptance.until());
        until.setMin(clock.today());
        editing = true;
        show(now);
        by.focus();
    }

    private void form() {
        Button accept = new Button("Accept", click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(accept, new Button("Cancel", click -> close()));
        actions.addClassName("gd-actions");
        by.setWidthFull();
        reason.setWidthFull();
        until.setWidthFull();
        content.add(by, reason, until, actions);
    }

    private void accept() {
        FailureModeDetail now = mode;
        if (now == null) {
            return;
        }
        boolean done = page.save(
                Map.of("by", by, "reason", reason, "until", until),
                "Accepted. It stands beside the coverage, never in it.",
                version -> service.accept(now.id(), version, by.getValue(), reason.getValue(), until.getValue()));
        if (done) {
            close();
        }
    }

    private void close() {
        editing = false;
        if (mode != null) {
            show(mode);
        }
    }

    private void withdraw(FailureModeDetail now) {
        Confirm.ask(
                "Withdraw the acceptance?",
                "From now on the failure mode counts again. What was accepted so far stays in the history.",
                "Withdraw",
                () -> page.save(
                        Map.of(),
                        "Withdrawn: it counts again.",
                        version -> service.withdrawAcceptance(now.id(), version)));
    }
}
