package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.coverage.ModeRow;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is proven of one application, on its page. */
@Component
class CoverageTab implements ApplicationSection {
    private final CoverageService coverage;
    private final ProgramClock clock;

    CoverageTab(CoverageService coverage, ProgramClock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "coverage";
    }

    @Override
    public String title() {
        return "Coverage";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public com.vaadin.flow.component.Component create(UUID applicationId) {
        LocalDate today = clock.today();
        List<ModeRow> rows = coverage.modes(today, ModeFilter.ofApplication(applicationId));
        if (rows.isEmpty()) {
            return new EmptyState(
                    "No failure modes yet",
                    "Put faults of the dependencies that its features rely on in scope; then this shows what is proven.",
                    new Anchor("applications/" + applicationId + "/failure-modes", "Failure modes"));
        }
        CoverageCounts counts = CoverageCounts.ofRows(rows);
        Span big = new Span(Words.percent(counts) + " ");
        big.addClassName("gd-big");
        Div number = new Div(big, new Span(counts.fraction() + " as of " + Dates.day(today)));
        number.addClassName("gd-coverage-number");
        CoverageAddress address = new CoverageAddress(null, "application", null, applicationId.toString());
        Section card = new Section(
                number,
                new CoverageBar(counts)
                        .withLegend(state ->
                                address.listing(state, applicationId.toString()).url()));
        card.addClassName("gd-card");
        ModeGrid grid = new ModeGrid("Failure modes", rows);
        CsvExport export = new CsvExport(
                "failure modes",
                () -> grid.table(today, () -> coverage.modes(today, ModeFilter.ofApplication(applicationId))));
        Section list = new Section(export.inBar(new H2("Failure modes, riskiest first")), grid);
        list.addClassName("gd-card");
        Div page = new Div(card, list);
        page.addClassName("gd-stack");
        return page;
    }
}
