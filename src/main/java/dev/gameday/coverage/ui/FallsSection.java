package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.catalog.DependencySection;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.FallsService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** What falls if this falls, on the page of a dependency. */
@org.springframework.stereotype.Component
class FallsSection implements DependencySection {
    /** Applications in the tree at first. */
    private static final int FEW = 30;

    private final FallsService service;
    private final ProgramClock clock;

    FallsSection(FallsService service, ProgramClock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "What falls if this falls";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(UUID dependencyId) {
        Falls falls = service.of(dependencyId);
        Div section = new Div();
        section.addClassName("gd-stack");
        section.add(new Paragraph(sentence(falls)));
        if (!falls.features().isEmpty()) {
            CsvExport export = new CsvExport(
                    "what falls",
                    () -> CoverageTables.falls(
                            clock.today(), () -> service.of(dependencyId).features()));
            section.add(tree(dependencyId, falls), table(dependencyId, export));
        }
        return section;
    }

    private Component tree(UUID dependencyId, Falls falls) {
        FallsTree few = new FallsTree(falls, FEW);
        Div tree = new Div(few.toComponent());
        if (!few.isWhole()) {
            tree.add(new Button("Show the whole tree", click -> {
                tree.removeAll();
                tree.add(new FallsTree(service.of(dependencyId), Integer.MAX_VALUE).toComponent());
                tree.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
            }));
        }
        return tree;
    }

    /** Its rows are made when it is opened. */
    private Component table(UUID dependencyId, CsvExport export) {
        Div rows = new Div(export.inBar());
        NativeDetails details = new NativeDetails("As a table", rows);
        details.addToggleListener(toggle -> {
            toggle.unregisterListener();
            rows.add(new FallsTable(service.of(dependencyId)));
        });
        return details;
    }

    static String sentence(Falls falls) {
        Falls.Count worst = falls.worst();
        int carryOn = falls.carryOn().features();
        String others = carryOn == 0
                ? ""
                : " " + (carryOn == 1 ? "One feature carries" : carryOn + " features carry") + " on without it.";
        if (worst.features() == 0) {
            return "No feature is known to fail with it." + others;
        }
        Falls.Count still = falls.withProven();
        int held = worst.features() - still.features();
        String proven = held == 0
                ? " No fallback for it is proven yet."
                : " Where fallbacks are proven, " + (still.features() == 0 ? "nothing" : features(still))
                        + " still would.";
        return "When " + falls.dependency() + " is unavailable and nothing holds, " + features(worst) + " in "
                + worst.applications() + (worst.applications() == 1 ? " application" : " applications")
                + (worst.features() == 1 ? " falls, " : " fall, ") + worst.core() + " of them core." + proven + others;
    }

    private static String features(Falls.Count count) {
        return count.features() + (count.features() == 1 ? " feature" : " features");
    }
}
