package dev.gameday.catalog.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.catalog.UnswitchedFeature;
import java.util.List;
import java.util.function.Consumer;

/** Sheddable features that nobody has a switch for. */
class UnswitchedGrid extends Grid<UnswitchedFeature> {

    UnswitchedGrid(boolean engineer, Consumer<UnswitchedFeature> add) {
        getElement().setAttribute("aria-label", "Sheddable features without a kill switch");
        addColumn(LitRenderer.<UnswitchedFeature>of("""
                                <a class="gd-cell-name" href="applications/${item.app}/needs"
                                   title="${item.name}">${item.name}</a>
                                <span class="gd-cell-more">${item.application}</span>""")
                        .withProperty("app", row -> row.applicationId().toString())
                        .withProperty("name", UnswitchedFeature::name)
                        .withProperty("application", UnswitchedFeature::applicationName))
                .setHeader("Sheddable feature")
                .setFlexGrow(3);
        Column<UnswitchedFeature> application = addColumn(UnswitchedFeature::applicationName)
                .setHeader("Application")
                .setFlexGrow(2)
                .setTooltipGenerator(UnswitchedFeature::applicationName);
        Column<UnswitchedFeature> team = addColumn(row -> row.teamName() == null ? "–" : row.teamName())
                .setHeader("Team")
                .setFlexGrow(1);
        Column<UnswitchedFeature> shed = addColumn(row -> row.whenShed().isEmpty() ? "–" : row.whenShed())
                .setHeader("When shed")
                .setFlexGrow(3)
                .setTooltipGenerator(UnswitchedFeature::whenShed);
        if (engineer) {
            addColumn(LitRenderer.<UnswitchedFeature>of("""
                                    <vaadin-button theme="tertiary" aria-label="Add switch for ${item.name}"
                                      @click="${add}">Add switch</vaadin-button>""")
                            .withProperty("name", UnswitchedFeature::name)
                            .withFunction("add", add::accept))
                    .setHeader("Actions")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        NarrowScreens.hide(this, List.of(application, team, shed));
    }
}
