package dev.gameday.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.base.ui.Watch;
import dev.gameday.exchange.CatalogFile;
import dev.gameday.exchange.CatalogWork;
import dev.gameday.exchange.ImportCancelledException;
import dev.gameday.exchange.ImportJob;
import dev.gameday.exchange.ImportJobs;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.ImportService;
import dev.gameday.exchange.ImportWork;
import dev.gameday.exchange.csv.CsvChoices;
import dev.gameday.exchange.csv.CsvExports;
import dev.gameday.exchange.csv.CsvImports;
import dev.gameday.exchange.csv.CsvLook;
import dev.gameday.exchange.csv.CsvSource;
import dev.gameday.exchange.csv.CsvWork;
import dev.gameday.exchange.ui.StepTrail.Step;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Imports catalogs and tables: files, for a table its columns, what would change, and then it is done. What runs does so
 * apart from the page, which asks how far it is only while it runs, and finds it again when somebody comes back.
 */
@Route(Routes.IMPORT)
@PageTitle("Import")
@RolesAllowed("MANAGER")
class ImportView extends Div implements AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportService catalogs;
    private final transient CsvImports tables;
    private final transient ImportJobs jobs;
    private final transient ProgramClock clock;
    private final FilesPanel files;
    private final TeachingPanel teaching;
    private final StepTrail trail = new StepTrail();
    private final Div content = new Div();
    private final Watch watch = new Watch();

    ImportView(ImportService catalogs, CsvImports tables, CsvExports exports, ImportJobs jobs, ProgramClock clock) {
        this.catalogs = catalogs;
        this.tables = tables;
        this.jobs = jobs;
        this.clock = clock;
        this.files = new FilesPanel(catalogs, this::previewCatalogs, table -> columns(table, null));
        this.teaching = new TeachingPanel(exports);
        ViewHeader header = new ViewHeader("Import");
        header.addParent(new Anchor(Routes.APPLICATIONS, "Applications"));
        header.setSub("Bring in what you have. Nothing changes before you have seen what would.");
        content.addClassName("gd-stack");
        add(header, trail, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        jobs.current().ifPresentOrElse(this::show, this::start);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.stop(event.getUI());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        jobs.current().filter(job -> !job.finished()).ifPresent(job -> watch(event.getUI(), job));
    }

    private void show(Step step, boolean table, Component... parts) {
        trail.at(step, table);
        content.removeAll();
        content.add(parts);
    }

    private void start() {
        jobs.close();
        files.clear();
        show(Step.FILES, false, files, teaching);
    }

    private void previewCatalogs(List<CatalogFile> all) {
        if (!all.isEmpty()) {
            preview(new CatalogWork(catalogs, all));
        }
    }

    /** @param choices what somebody chose; null to guess */
    private void columns(CsvSource source, @Nullable CsvChoices choices) {
        Notices.attempt(() -> Refusals.told(() -> {
            CsvLook look = choices == null
                    ? tables.look(source, null, null, null)
                    : tables.look(source, choices.kind(), choices.encoding(), choices.separator());
            show(
                    Step.COLUMNS,
                    true,
                    new ColumnsPanel(
                            source.name(),
                            look,
                            other -> columns(source, other),
                            chosen -> {
                                tables.remember(look, chosen);
                                preview(new CsvWork(tables, source, chosen));
                            },
                            this::start));
        }));
    }

    private void preview(ImportWork work) {
        Notices.attempt(() -> show(jobs.preview(work)));
    }

    private void commit(ImportWork work, ImportReport agreed, boolean goodLinesOnly) {
        Notices.attempt(() -> show(jobs.commit(work, agreed, goodLinesOnly)));
    }

    private void show(ImportJob job) {
        if (!job.finished()) {
            ProgressPanel progress = new ProgressPanel(job);
            show(job.committing() ? Step.RESULT : Step.PREVIEW, isTable(job), progress);
            getUI().ifPresent(ui -> watch(ui, job));
            return;
        }
        ImportReport report = job.report();
        if (report == null) {
            failed(job);
        } else if (report.committed()) {
            done(job, report);
        } else {
            show(Step.PREVIEW, isTable(job), previewed(job, report));
        }
    }

    private void watch(UI ui, ImportJob job) {
        watch.watch(
                ui,
                job::finished,
                () -> content.getChildren()
                        .filter(ProgressPanel.class::isInstance)
                        .forEach(panel -> ((ProgressPanel) panel).show()),
                () -> show(job));
    }

    private Component[] previewed(ImportJob job, ImportReport report) {
        List<Component> parts = new ArrayList<>();
        Words.leftOut(files.refused(), files.passedOver()).ifPresent(text -> parts.add(message(text)));
        List<Component> actions = new ArrayList<>(List.of(back(job.work())));
        if (!report.items().isEmpty()) {
            actions.add(new CsvExport("import report", () -> ReportTable.of(report, clock.today())));
        }
        failedLines(job.work(), report).ifPresent(actions::add);
        boolean errors = !report.errors().isEmpty();
        Button go = new Button(
                errors ? Words.importGoodLines(report.changes()) : Words.importChanges(report.changes()),
                click -> commit(job.work(), report, errors));
        if (!errors) {
            go.addThemeVariants(ButtonVariant.PRIMARY);
        }
        go.setDisableOnClick(true);
        go.setEnabled(report.changes() > 0);
        actions.add(go);
        parts.add(new OutcomePanel(report, actions.toArray(Component[]::new)));
        return parts.toArray(Component[]::new);
    }

    private Button back(ImportWork work) {
        return work instanceof CsvWork table
                ? new Button("Change columns", click -> columns(table.source(), table.choices()))
                : new Button("Other files", click -> start());
    }

    private Optional<CsvExport> failedLines(ImportWork work, ImportReport report) {
        return report.errors().isEmpty()
                ? Optional.empty()
                : Optional.of(new CsvExport(
                        "Failed lines as CSV",
                        "to mend and send again",
                        () -> work.failedLines(report).orElseThrow()));
    }

    private void done(ImportJob job, ImportReport report) {
        List<Component> actions = new ArrayList<>();
        failedLines(job.work(), report).ifPresent(actions::add);
        actions.add(new CsvExport("import report", () -> ReportTable.of(report, clock.today())));
        Button more = new Button("Import more", click -> start());
        more.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(more);
        show(Step.RESULT, isTable(job), new OutcomePanel(report, actions.toArray(Component[]::new)));
    }

    private void failed(ImportJob job) {
        RuntimeException failure = Objects.requireNonNull(job.failure());
        if (failure instanceof ImportCancelledException) {
            start();
            Notices.done(String.valueOf(failure.getMessage()));
            return;
        }
        Button again = new Button("Look again", click -> preview(job.work()));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        show(
                Step.PREVIEW,
                isTable(job),
                new EmptyState(
                        "Nothing was imported",
                        Refusals.words(failure),
                        new Button("Other files", click -> start()),
                        again));
    }

    private static boolean isTable(ImportJob job) {
        return job.work() instanceof CsvWork;
    }

    private static Component message(String text) {
        Paragraph message = new Paragraph(text);
        message.addClassName("gd-message");
        return message;
    }
}
