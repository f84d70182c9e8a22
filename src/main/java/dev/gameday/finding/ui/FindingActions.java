package dev.gameday.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.finding.FindingDetail;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingStatus;
import dev.gameday.finding.RetestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What the reader can do with a finding in its status; each asks at most once. */
class FindingActions {
    private final FindingService findings;
    private final CurrentUser user;
    private final Consumer<FindingDetail> done;

    FindingActions(FindingService findings, CurrentUser user, Consumer<FindingDetail> done) {
        this.findings = findings;
        this.user = user;
        this.done = done;
    }

    /** The buttons, the most likely step last. */
    List<Component> of(FindingDetail finding) {
        List<Component> buttons = new ArrayList<>();
        if (!user.has(Role.ENGINEER)) {
            return buttons;
        }
        FindingStatus status = finding.row().status();
        boolean todo = status == FindingStatus.OPEN || status == FindingStatus.IN_PROGRESS;
        if (user.has(Role.MANAGER) && (todo || status == FindingStatus.FIXED)) {
            buttons.add(new Button("Accept as it is", click -> accept(finding)));
        }
        if (!todo) {
            buttons.add(new Button("Reopen", click -> reopen(finding)));
        }
        if (status == FindingStatus.OPEN) {
            buttons.add(new Button(
                    "Start work", click -> run(finding, () -> findings.start(finding.id(), finding.version()))));
        }
        if (todo) {
            buttons.add(primary("Mark fixed", () -> markFixed(finding)));
        }
        boolean byHand = status == FindingStatus.FIXED && finding.row().failureModeId() == null;
        if (byHand && user.has(Role.ORGANIZER)) {
            buttons.add(primary("Record the retest", () -> recordRetest(finding)));
        }
        return buttons;
    }

    private void markFixed(FindingDetail finding) {
        boolean mode = finding.row().failureModeId() != null;
        FormDialog dialog = ask(
                "Mark " + finding.row().label() + " fixed",
                mode
                        ? "It is then due for its retest: the next slice proposes it first, and only a passed retest"
                                + " verifies it."
                        : "It has no failure mode, so an organizer records by hand what a retest shows.",
                "Mark fixed");
        TextField link = dialog.line("fixLink", "Link to the fix", finding.fixLink());
        link.setPlaceholder("https://");
        TextArea note = dialog.text("note", "Note", "");
        open(finding, dialog, version -> findings.markFixed(finding.id(), version, link.getValue(), note.getValue()));
    }

    private void accept(FindingDetail finding) {
        FormDialog dialog = ask(
                "Accept " + finding.row().label() + " as it is",
                "It leaves the open findings and is not retested. It can be reopened.",
                "Accept");
        TextArea why = dialog.text("note", "Why, and who agreed", "");
        why.setRequiredIndicatorVisible(true);
        open(finding, dialog, version -> findings.accept(finding.id(), version, why.getValue()));
    }

    private void reopen(FindingDetail finding) {
        FormDialog dialog =
                ask("Reopen " + finding.row().label(), "It is open again, with its history kept.", "Reopen");
        TextArea why = dialog.text("note", "Why", "");
        open(finding, dialog, version -> findings.reopen(finding.id(), version, why.getValue()));
    }

    private void recordRetest(FindingDetail finding) {
        FormDialog dialog = ask(
                "Record the retest of " + finding.row().label(),
                "Fixed verifies it; still failing and regressed reopen it; not comparable leaves it due.",
                "Record");
        RadioButtonGroup<RetestOutcome> outcome =
                dialog.wide("outcome", new RadioButtonGroup<>("What the retest showed"));
        outcome.setItems(RetestOutcome.values());
        outcome.setItemLabelGenerator(RetestOutcome::label);
        TextArea note = dialog.text("note", "Note", "");
        open(finding, dialog, version -> {
            if (outcome.getValue() == null) {
                throw new InvalidException("outcome", "Choose what the retest showed.");
            }
            findings.recordOutcome(finding.id(), version, outcome.getValue(), null, note.getValue());
        });
    }

    private static FormDialog ask(String title, String consequence, String action) {
        FormDialog dialog = new FormDialog(title, action);
        Paragraph explained = new Paragraph(consequence);
        explained.addClassNames("gd-dim", "wide");
        dialog.part(explained);
        return dialog;
    }

    private void open(FindingDetail finding, FormDialog dialog, LongConsumer work) {
        dialog.edits(finding, FindingDetail::version, now -> {}, () -> findings.detail(finding.id()));
        dialog.keep("finding step", finding.id(), dialog.getHeaderTitle());
        dialog.onSave(() -> {
            work.accept(dialog.version());
            done.accept(findings.detail(finding.id()));
        });
        dialog.open();
    }

    private void run(FindingDetail finding, Runnable work) {
        if (Notices.attempt(work)) {
            done.accept(findings.detail(finding.id()));
        }
    }

    private static Button primary(String label, Runnable work) {
        Button button = new Button(label, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
