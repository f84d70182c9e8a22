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
import dev.gameday.base.ui.Form;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeDetail.Acceptance;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
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
    private final transient Form form = new Form(this);
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
        form.field("by", by);
        form.field("reason", reason);
        form.field("until", until);
        add(new H2("Acceptance"), content);
    }

    /** Keeps the form open with what was typed. */
    void show(FailureModeDetail now) {
        editing &= mode != null && mode.id().equals(now.id());
        mode = now;
        if (editing) {
            page.show(form, false, now, this::fill);
        }
        content.removeAll();
        Acceptance acceptance = now.acceptance();
        if (acceptance != null) {
            agreed(acceptance);
        } else if (!editing) {
            content.add(Words.dim("Nobody agreed to go without: it counts."));
        }
        if (editing) {
            fields();
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
        until.setMin(clock.today());
        editing = true;
        page.show(form, true, now, this::fill);
        show(now);
        form.keep("Acceptance", "acceptance", now.id());
        by.focus();
    }

    private void fill(FailureModeDetail read) {
        Acceptance acceptance = read.acceptance();
        by.setValue(acceptance == null ? "" : acceptance.by());
        reason.setValue(acceptance == null ? "" : acceptance.reason());
        until.setValue(acceptance == null ? null : acceptance.until());
    }

    private void fields() {
        Button accept = new Button("Accept", click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(accept, new Button("Cancel", click -> close()));
        actions.addClassName("gd-actions");
        by.setWidthFull();
        reason.setWidthFull();
        until.setWidthFull();
        content.add(form.notes(), by, reason, until, actions);
    }

    private void accept() {
        FailureModeDetail now = mode;
        if (now == null) {
            return;
        }
        form.save(
                () -> service.accept(now.id(), form.version(), by.getValue(), reason.getValue(), until.getValue()),
                () -> {
                    editing = false;
                    page.saved("Accepted. It stands beside the coverage, never in it.");
                });
    }

    private void close() {
        form.discard();
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
                        "Withdrawn: it counts again.", version -> service.withdrawAcceptance(now.id(), version)));
    }
}
