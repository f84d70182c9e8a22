package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.base.ui.Markup;
import dev.gameday.coverage.CoverageCounts;
import org.jspecify.annotations.Nullable;

/** Named sets of failure modes with their bars and fractions. */
final class CoverageTable {
    private final String label;
    private final Markup head;
    private final Markup body = Markup.of("tbody");

    CoverageTable(String label, String what) {
        this.label = label;
        this.head = Markup.head(what, "Parts", "Proven", "Accepted");
    }

    /** @param link list of what the line counts; null: no link */
    void line(String name, CoverageCounts counts, @Nullable String link) {
        Object first = link == null || counts.inScope() == 0 ? name : Markup.link(link, name);
        Object bar = CoverageBar.markup(counts);
        Markup share = Markup.of("td");
        if (counts.inScope() == 0) {
            bar = Markup.of("span", counts.fraction()).styled("gd-dim");
            share.add("–");
        } else {
            String fraction = counts.proven() + "/" + counts.inScope();
            share.add(Words.percent(counts) + " ", Markup.of("span", fraction).styled("gd-dim"));
            if (counts.accepted() > 0) {
                // Stands in for the last column on a phone.
                share.add(Markup.of("span", " +" + counts.accepted() + " accepted")
                        .styled("gd-dim gd-coverage-narrow"));
            }
        }
        body.add(Markup.of(
                "tr",
                Markup.of("th", first).with("scope", "row"),
                Markup.of("td", bar),
                share,
                Markup.of("td", counts.accepted() == 0 ? "–" : counts.accepted())));
    }

    Component toComponent() {
        return Markup.of("table", head, body)
                .styled("gd-table gd-coverage-table")
                .with("aria-label", label)
                .toComponent();
    }
}
