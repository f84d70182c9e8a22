package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Markup;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.Falls.Felt;
import java.io.Serial;
import java.util.List;

/** The same as the tree, feature by feature. */
class FallsTable extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    FallsTable(Falls falls) {
        addClassName("gd-scroll-x");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "What falls, feature by feature");
        Markup head = Markup.head("Application", "Feature", "Need", "Relies on", "When it falls", "Fallback", "State");
        Markup body = Markup.of("tbody");
        falls.features().stream().limit(MOST).forEach(felt -> body.add(row(felt)));
        add(Markup.of("table", head, body).styled("gd-table").toComponent());
        if (falls.features().size() > MOST) {
            add(new Span("The first " + MOST + " of " + falls.features().size() + "; the export has all."));
        }
    }

    private static Markup row(Felt felt) {
        Markup row = Markup.of("tr");
        List.of(
                        Markup.link(Routes.APPLICATIONS + "/" + felt.applicationId(), felt.application()),
                        felt.rank() + " " + felt.feature(),
                        felt.needLevel().label(),
                        (felt.effect() == Effect.CARRIES_ON ? "Softly on " : "Hard on ") + felt.through(),
                        FallsTree.words(felt).split(" · ", 2)[0],
                        felt.fallbacks().isEmpty() ? "None" : String.join(" → ", felt.fallbacks()),
                        felt.modeId() == null
                                ? felt.state().label()
                                : Markup.link(
                                        Routes.FAILURE_MODES + "/" + felt.modeId(),
                                        felt.state().label()))
                .forEach(cell -> row.add(Markup.of("td", cell)));
        return row;
    }
}
