package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import org.jspecify.annotations.Nullable;

/** Who or what would notice; saved at once. */
class DetectionCard extends Section {
    private static final long serialVersionUID = 1L;

    private final Checkbox measured = new Checkbox("Measured: a metric shows it");
    private final Checkbox alerting = new Checkbox("Alerting: somebody is told");
    private final Checkbox absence = new Checkbox("Alerts on absence of success");
    private final Paragraph warning = new Paragraph();
    private final transient ModePage page;
    private final transient FailureModeService service;
    private transient @Nullable FailureModeDetail mode;

    DetectionCard(ModePage page, FailureModeService service) {
        this.page = page;
        this.service = service;
        addClassName("gd-card");
        warning.addClassNames("gd-small", "gd-mode-warning");
        Div switches = new Div(measured, alerting, absence);
        switches.addClassName("gd-mode-switches");
        for (Checkbox box : new Checkbox[] {measured, alerting, absence}) {
            box.setReadOnly(!page.engineer());
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save();
                }
            });
        }
        Paragraph hint = new Paragraph(page.engineer() ? "Saved at once; evidence stays as it is." : "");
        hint.addClassNames("gd-dim", "gd-small");
        hint.setVisible(page.engineer());
        add(new H2("Detection"), switches, warning, hint);
    }

    private void save() {
        FailureModeDetail now = mode;
        if (now == null) {
            return;
        }
        boolean saved = page.save(
                "Detection saved.",
                version -> service.describe(
                        now.id(),
                        version,
                        now.expected(),
                        measured.getValue(),
                        alerting.getValue(),
                        absence.getValue()));
        if (!saved && mode != null) {
            show(mode);
        }
    }

    final void show(FailureModeDetail now) {
        mode = now;
        measured.setValue(now.measured());
        alerting.setValue(now.alerting());
        absence.setValue(now.absenceAlert());
        boolean silent = !now.alerting() && !now.absenceAlert();
        warning.setVisible(silent);
        warning.setText(
                now.measured()
                        ? "A metric without an alert helps nobody in time."
                        : "As it is, people would have to notice by themselves.");
    }
}
