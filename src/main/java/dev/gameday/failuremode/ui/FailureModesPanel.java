package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.failuremode.FailureModeCandidate;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FailureModeSummary;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.SharedWeakness;
import dev.gameday.failuremode.WeaknessService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The failure modes of an application, and what else could come into scope. */
class FailureModesPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final UUID applicationId;
    private final transient FailureModeService service;
    private final transient WeaknessService weaknesses;
    private final transient BulkChanges changes;
    private final boolean engineer;
    private final LocalDate today;
    private final Paragraph summary = new Paragraph();
    private final Select<Shown> shown = new Select<>();
    private final Button add = new Button("Put in scope");
    private final CsvExport export;
    private final Div choosing = new Div();
    private final Div list = new Div();

    /** Which of them the list shows. */
    enum Shown {
        IN_SCOPE("In scope", Scope.IN_SCOPE),
        RETIRED("Retired", Scope.RETIRED),
        WEAK("Shared weakness", Scope.IN_SCOPE),
        ALL("All", null);

        private final String label;
        private final @Nullable Scope scope;

        Shown(String label, @Nullable Scope scope) {
            this.label = label;
            this.scope = scope;
        }
    }

    FailureModesPanel(
            UUID applicationId,
            FailureModeService service,
            WeaknessService weaknesses,
            BulkChanges changes,
            LocalDate today) {
        this.applicationId = applicationId;
        this.service = service;
        this.weaknesses = weaknesses;
        this.changes = changes;
        this.engineer = changes.engineer();
        this.today = today;
        addClassName("gd-stack");
        shown.setLabel("Show");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(it -> it.label);
        shown.setValue(ViewQuery.read("scope", Shown.class, Shown.IN_SCOPE));
        shown.addValueChangeListener(change -> {
            ViewQuery.write("scope", change.getValue(), Shown.IN_SCOPE);
            show();
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> choose());
        export = new CsvExport(
                "failure modes",
                () -> FailureModeTable.of(
                        service,
                        narrowed(weaknesses.weaknesses(FailureModeFilter.ofApplication(applicationId))),
                        today));
        Div bar = new Div(summary, export, shown, add);
        bar.addClassNames("gd-filters", "gd-modes-bar");
        choosing.setVisible(false);
        add(bar, choosing, list);
        show();
    }

    private void show() {
        FailureModeFilter all = FailureModeFilter.ofApplication(applicationId);
        FailureModeSummary counts = service.summary(all);
        Shown wanted = shown.getValue();
        Map<UUID, SharedWeakness> weak = weaknesses.weaknesses(all);
        FailureModeFilter narrowed = narrowed(weak);
        int count =
                wanted == Shown.ALL ? counts.all() : service.summary(narrowed).all();
        summary.setText(sentence(counts));
        add.setVisible(engineer && !choosing.isVisible());
        shown.setVisible(counts.all() > 0);
        export.setVisible(count > 0);
        list.removeAll();
        if (counts.all() == 0) {
            summary.setText("");
            if (engineer) {
                choose();
            } else {
                list.add(new EmptyState(
                        "No failure modes yet",
                        "A failure mode is one way in which something a feature relies on can fail. Engineers put them in"
                                + " scope here; from then on they count."));
            }
        } else if (count == 0) {
            list.add(Words.dim("None are " + wanted.label.toLowerCase(java.util.Locale.ROOT) + "."));
        } else {
            list(narrowed, weak, count);
        }
    }

    private FailureModeFilter narrowed(Map<UUID, SharedWeakness> weak) {
        FailureModeFilter scoped =
                FailureModeFilter.ofApplication(applicationId).withScope(shown.getValue().scope);
        return shown.getValue() == Shown.WEAK ? scoped.among(weak.keySet()) : scoped;
    }

    private void list(FailureModeFilter filter, Map<UUID, SharedWeakness> weak, int count) {
        FailureModeList modes = new FailureModeList(service, weak, false, today);
        modes.show(filter, count);
        list.add(modes);
        if (engineer) {
            BulkBar bar = changes.bar(this::show, modes::deselectAll);
            modes.choosable(bar::show);
            list.add(bar);
        }
    }

    private static String sentence(FailureModeSummary counts) {
        return counts.inScope() + " in scope: " + counts.built() + " with a built fallback, " + counts.planned()
                + " planned, " + counts.withoutFallback() + " without"
                + (counts.accepted() == 0 ? "" : "; " + counts.accepted() + " accepted");
    }

    private void choose() {
        List<FailureModeCandidate> candidates = service.candidates(applicationId);
        choosing.removeAll();
        choosing.setVisible(true);
        add.setVisible(false);
        if (candidates.isEmpty()) {
            Button dependencies = new Button("Say what features rely on");
            dependencies.addClickListener(click -> click.getSource()
                    .getUI()
                    .ifPresent(ui -> ui.navigate(Routes.APPLICATIONS + "/" + applicationId + "/dependencies")));
            choosing.add(new EmptyState(
                    "Nothing to put in scope",
                    "Failure modes are the ways in which what the features rely on can fail. Everything known is in scope"
                            + " already; say what else the features rely on to get more.",
                    dependencies));
        } else {
            choosing.add(new PutInScopePanel(candidates, service, this::chosen));
        }
    }

    private void chosen() {
        choosing.removeAll();
        choosing.setVisible(false);
        show();
    }
}
