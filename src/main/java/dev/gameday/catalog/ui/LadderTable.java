package dev.gameday.catalog.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.Markup;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureStanding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ladder as a table, what is needed most first. */
class LadderTable extends Details {
    private final Div scroll = new Div();

    LadderTable() {
        super("As a table");
        scroll.addClassName("gd-scroll-x");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "Hierarchy of needs as a table");
        add(scroll);
        addClassName("gd-archived");
    }

    void show(List<FeatureRow> ranked, Function<FeatureRow, RungParts> parts) {
        Markup head =
                Markup.head("Rank", "Feature", "Need level", "Proven", "State", "When shed", "Shed", "Kill switch");
        Markup body = Markup.of("tbody");
        ranked.forEach(feature -> body.add(row(feature, parts.apply(feature))));
        scroll.removeAll();
        scroll.add(Markup.of("table", head, body)
                .styled("gd-table gd-ladder-table")
                .with("aria-label", "Hierarchy of needs, what is needed most first")
                .toComponent());
    }

    private static Markup row(FeatureRow feature, RungParts part) {
        FeatureStanding standing = part.standing();
        Markup row = Markup.of("tr");
        Stream.of(
                        String.valueOf(feature.rank()),
                        feature.name(),
                        feature.needLevel().label(),
                        standing == null || standing.fraction().isEmpty() ? "–" : standing.fraction(),
                        standing == null ? "No failure modes yet" : standing.inWords(),
                        feature.whenShed().isEmpty() ? "–" : feature.whenShed(),
                        part.shed() == null ? "–" : RungParts.shedWords(part.shed()),
                        part.flags())
                .forEach(value -> row.add(Markup.of("td", value)));
        return row;
    }
}
