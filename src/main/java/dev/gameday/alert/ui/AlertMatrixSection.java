package dev.gameday.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.alert.AlertMatrixRow;
import dev.gameday.alert.AlertMatrixService;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.base.Text;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Markup;
import dev.gameday.failuremode.FailureModesSection;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;

/** Who would be told of each failure mode, below the failure modes of an application. */
@SpringComponent
class AlertMatrixSection implements FailureModesSection {
    private static final int MOST = 200;
    private static final int LONGEST = 120;

    private final AlertMatrixService matrices;
    private final ProgramClock clock;

    AlertMatrixSection(AlertMatrixService matrices, ProgramClock clock) {
        this.matrices = matrices;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(UUID applicationId) {
        List<AlertMatrixRow> rows = matrices.ofApplication(applicationId);
        Section card = new Section();
        card.addClassName("gd-card");
        card.setVisible(!rows.isEmpty());
        Div head = new Div(new H2("Alert matrix"), new CsvExport("alert matrix", () -> file(applicationId)));
        head.addClassName("gd-card-head");
        card.add(head, dim(sentence(rows)), table(rows));
        if (rows.size() > MOST) {
            card.add(dim("The first " + MOST + " of " + rows.size() + "; the export has all."));
        }
        return card;
    }

    private static String sentence(List<AlertMatrixRow> rows) {
        long told = rows.stream()
                .filter(row -> row.mode().alerting() || row.mode().absenceAlert())
                .count();
        long fired = rows.stream().filter(row -> row.fired() > 0).count();
        return "Alerts would tell of " + told + " of " + rows.size()
                + (rows.size() == 1 ? " failure mode" : " failure modes") + "; in revealed exercises they told of "
                + fired
                + ".";
    }

    private static Div table(List<AlertMatrixRow> rows) {
        Markup body = Markup.of("tbody");
        rows.stream().limit(MOST).forEach(row -> body.add(line(row)));
        Markup head =
                Markup.head("Failure mode", "Measured", "Alerting", "On absence of success", "Fired in an exercise");
        Div scroll = new Div(Markup.of("table", head, body).styled("gd-table").toComponent());
        scroll.addClassNames("gd-scroll-x", "gd-alert-matrix");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "Alert matrix");
        return scroll;
    }

    private static Markup line(AlertMatrixRow row) {
        Markup name = Markup.of(
                "td",
                Markup.link(
                        Routes.FAILURE_MODES + "/" + row.mode().id(),
                        cut(row.mode().title())),
                Markup.of("div", cut(row.mode().featureName())).styled("gd-dim gd-small"));
        return Markup.of(
                "tr",
                name,
                yes(row.mode().measured()),
                yes(row.mode().alerting()),
                yes(row.mode().absenceAlert()),
                Markup.of("td", fired(row)));
    }

    private static Markup yes(boolean so) {
        return Markup.of(
                "td",
                so
                        ? Markup.of("span", "Yes").styled("gd-tag proven")
                        : Markup.of("span", "No").styled("gd-dim"));
    }

    private static Markup fired(AlertMatrixRow row) {
        if (row.exercised() == 0) {
            return Markup.of("span", "Not exercised").styled("gd-dim");
        }
        return Markup.of("span", row.fired() + " of " + row.exercised())
                .styled("gd-tag " + (row.fired() == 0 ? "failing" : "proven"));
    }

    private CsvTable<AlertMatrixRow> file(UUID applicationId) {
        return CsvTable.<AlertMatrixRow>whole(
                        "alert-matrix", clock.today(), () -> matrices.ofApplication(applicationId))
                .column("Application", row -> row.mode().applicationName())
                .column("Feature", row -> row.mode().featureName())
                .column("Need level", row -> row.mode().needLevel().label())
                .column("Failure mode", row -> row.mode().title())
                .column("Measured", row -> row.mode().measured())
                .column("Alerting", row -> row.mode().alerting())
                .column("On absence of success", row -> row.mode().absenceAlert())
                .column("Exercised", AlertMatrixRow::exercised)
                .column("Fired", AlertMatrixRow::fired)
                .column("Last fired", AlertMatrixRow::lastFired);
    }

    private static String cut(String name) {
        return Text.cut(name, LONGEST);
    }

    private static Span dim(String text) {
        Span span = new Span(text);
        span.addClassName("gd-dim");
        return span;
    }
}
