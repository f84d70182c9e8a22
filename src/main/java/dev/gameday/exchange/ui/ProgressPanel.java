package dev.gameday.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.gameday.exchange.ImportJob;
import java.io.Serial;

/** How far an import is. */
class ProgressPanel extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportJob job;
    private final Span phase = new Span();
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    ProgressPanel(ImportJob job) {
        this.job = job;
        addClassNames("gd-card", "gd-stack", "gd-import-part");
        phase.getElement().setAttribute("role", "status");
        count.addClassName("gd-dim");
        bar.getElement().setAttribute("aria-label", "Progress");
        cancel = new Button("Cancel", click -> job.cancel());
        cancel.setDisableOnClick(true);
        Div line = new Div(phase, count);
        line.addClassName("gd-import-progress");
        Paragraph leave = new Paragraph("You may leave this page: it goes on, and what became of it is shown here.");
        leave.addClassNames("gd-dim", "gd-small");
        Div actions = new Div(cancel);
        actions.addClassName("gd-actions");
        add(
                new H2((job.committing() ? "Importing " : "Looking at ")
                        + job.work().name()),
                line,
                bar,
                leave,
                actions);
        show();
    }

    final void show() {
        ImportJob.Standing now = job.standing();
        // Said again only when it changes, or a screen reader would never stop.
        if (!phase.getText().equals(now.phase().label())) {
            phase.setText(now.phase().label());
        }
        count.setText(now.of() == 0 ? "" : now.done() + " of " + now.of());
        bar.setIndeterminate(now.of() == 0);
        if (now.of() > 0) {
            bar.setValue((double) now.done() / now.of());
        }
        cancel.setEnabled(cancel.isEnabled() && now.phase().cancellable());
    }
}
