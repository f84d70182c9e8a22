package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.failuremode.BulkChange;
import java.util.List;

/** One agreement to go without for many failure modes. Its draft is of the agreement: for whichever are chosen next time. */
final class AcceptManyDialog {
    private final BulkChanges changes;
    private final List<BulkTarget> targets;
    private final Runnable changed;
    private final TextField by = new TextField("Agreed by");
    private final DateField until = new DateField("Until, inclusive");
    private final TextArea reason = new TextArea("Why");

    AcceptManyDialog(BulkChanges changes, List<BulkTarget> targets, Runnable changed) {
        this.changes = changes;
        this.targets = targets;
        this.changed = changed;
        by.setRequiredIndicatorVisible(true);
        by.setPlaceholder("A role or a person");
        reason.setRequiredIndicatorVisible(true);
        reason.setPlaceholder("Why the risk is worth taking");
        until.setRequiredIndicatorVisible(true);
        until.setMin(changes.clock().today());
    }

    void open() {
        FormDialog dialog = new FormDialog(
                "Accept the risk of " + Words.count(targets.size(), "failure mode", "failure modes"),
                "Accept the risk");
        dialog.field("by", by);
        dialog.field("until", until);
        dialog.wide("reason", reason);
        dialog.keep("acceptance of many");
        dialog.onSave(() -> changes.make(
                targets,
                new BulkChange.Accept(by.getValue(), reason.getValue(), until.getValue()),
                "accepted; they stand beside the coverage, never in it",
                changed));
        dialog.open();
    }
}
