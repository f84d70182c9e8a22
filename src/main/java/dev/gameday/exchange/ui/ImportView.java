package dev.gameday.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exchange.CatalogFile;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.ImportService;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports Backstage catalogs: choose or paste, see what would change, then import it. */
@Route(Routes.IMPORT)
@PageTitle("Import a catalog")
@RolesAllowed("MANAGER")
class ImportView extends Div implements AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final ImportSources sources;
    private final Div outcome = new Div();
    private transient List<CatalogFile> previewed = List.of();
    private transient @Nullable ImportReport preview;

    ImportView(ImportService imports) {
        this.imports = imports;
        this.sources = new ImportSources(imports, this::preview);
        ViewHeader header = new ViewHeader("Import a catalog");
        header.addParent(new Anchor(Routes.APPLICATIONS, "Applications"));
        header.setSub("Backstage entities become teams, applications and dependencies. Nothing changes before you have"
                + " seen what would.");
        outcome.addClassName("gd-stack");
        Div page = new Div(sources, outcome);
        page.addClassName("gd-stack");
        add(header, page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        preview(sources.files());
    }

    private void preview(List<CatalogFile> files) {
        outcome.removeAll();
        previewed = List.copyOf(files);
        preview = null;
        if (!files.isEmpty()) {
            Notices.attempt(() -> {
                try {
                    ImportReport report = imports.preview(previewed);
                    preview = report;
                    outcome.add(new ImportReportCard(report, importButton(report)));
                } catch (ImportRefusedException e) {
                    Notices.failed("Nothing can be imported. " + e.getMessage());
                }
            });
        }
    }

    private Button importButton(ImportReport report) {
        Button button = new Button(Words.importChanges(report.changes()), click -> commit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setEnabled(report.changes() > 0);
        return button;
    }

    private void commit() {
        ImportReport agreed = preview;
        if (agreed == null) {
            return;
        }
        boolean done = Notices.attempt(() -> {
            ImportReport report = imports.commit(previewed, agreed.fingerprint());
            preview = null;
            sources.clear();
            outcome.removeAll();
            Button more = new Button("Import more", click -> outcome.removeAll());
            outcome.add(new ImportReportCard(report, more));
            Notices.done(Words.imported(report));
        });
        if (!done) {
            preview(previewed);
        }
    }
}
