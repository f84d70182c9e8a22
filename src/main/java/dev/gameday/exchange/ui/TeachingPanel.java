package dev.gameday.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.exchange.csv.CsvExports;
import dev.gameday.exchange.csv.CsvField;
import dev.gameday.exchange.csv.CsvKind;
import java.io.Serial;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be imported, with tables to begin with and what there is as a table. */
class TeachingPanel extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    TeachingPanel(CsvExports exports) {
        addClassName("gd-card");
        Code example = new Code(
                "kind: Component\nmetadata: {name: list-api}\nspec: {owner: readers, dependsOn: [resource:books]}");
        example.addClassName("gd-import-example");
        Div cards = new Div(
                card(
                        "A Backstage catalog",
                        "Groups become teams, components become applications, what they depend on becomes"
                                + " dependencies. Any number of files, or a zip of them.",
                        example),
                card(
                        "A table of features",
                        "A line per feature. Applications must be there already: " + columns(CsvKind.FEATURES) + ".",
                        links(exports, CsvKind.FEATURES)),
                card(
                        "A table of dependencies",
                        "A line per dependency and who relies on it: " + columns(CsvKind.DEPENDENCIES) + ".",
                        links(exports, CsvKind.DEPENDENCIES)));
        cards.addClassName("gd-import-kinds");
        add(new H2("What can be imported"), cards);
    }

    private static String columns(CsvKind kind) {
        return kind.fields().stream()
                .map(CsvField::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Component links(CsvExports exports, CsvKind kind) {
        String what = kind.label().toLowerCase(Locale.ROOT);
        Div links = new Div(
                new CsvExport("Template CSV", "template for " + what, () -> exports.template(kind)),
                new CsvExport("Export all as CSV", "all " + what, () -> exports.all(kind)));
        links.addClassName("gd-import-links");
        return links;
    }

    private static Div card(String title, String text, Component more) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassNames("gd-dim", "gd-small");
        return new Div(new H3(title), sentence, more);
    }
}
