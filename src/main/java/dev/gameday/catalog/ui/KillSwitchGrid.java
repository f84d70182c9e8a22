package dev.gameday.catalog.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.catalog.KillSwitchFilter;
import dev.gameday.catalog.KillSwitchRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Kill switches with what makes them doubtful; sorted by the server, in the address. */
class KillSwitchGrid extends Grid<KillSwitchRow> {
    private static final String FLAG = """
            <a class="gd-cell-name" href="${item.link}" title="${item.flag}">${item.flag}</a>
            <span class="gd-switch-off" title="${item.features}">${item.features}</span>
            <span class="gd-cell-more">${item.more}</span>
            <span class="gd-switch-warnings">${(item.warnings ?? []).map((w) =>
              html`<span class="gd-tag ${w.style}">${w.label}</span>`)}</span>""";

    KillSwitchGrid(SwitchAddress address, Consumer<SwitchAddress> go) {
        getElement().setAttribute("aria-label", "Kill switches");
        addClassName("gd-switches");
        addColumn(LitRenderer.<KillSwitchRow>of(FLAG)
                        .withProperty("link", row -> Routes.KILL_SWITCHES + "/" + row.id())
                        .withProperty("flag", KillSwitchRow::flag)
                        .withProperty("features", KillSwitchGrid::features)
                        .withProperty("more", KillSwitchGrid::more)
                        .withProperty("warnings", KillSwitchGrid::warnings))
                .setHeader("Flag")
                .setKey(KillSwitchFilter.Sort.FLAG.name())
                .setFlexGrow(4);
        Column<KillSwitchRow> place = addColumn(row -> row.place().isEmpty() ? "–" : row.place())
                .setHeader("Where")
                .setTooltipGenerator(KillSwitchRow::place)
                .setFlexGrow(2);
        Column<KillSwitchRow> speed = narrow(addColumn(row -> SwitchWords.seconds(row.actsWithinSeconds())))
                .setHeader("Acts within")
                .setKey(KillSwitchFilter.Sort.SPEED.name());
        Column<KillSwitchRow> people = narrow(addColumn(row -> Words.count(row.busNumber(), "person", "people")))
                .setHeader("Who can")
                .setKey(KillSwitchFilter.Sort.PEOPLE.name())
                .setTooltipGenerator(row -> String.join(", ", row.people()));
        Column<KillSwitchRow> exercised = narrow(addColumn(SwitchWords::lastExercised))
                .setHeader("Last exercised")
                .setKey(KillSwitchFilter.Sort.EXERCISED.name());
        NarrowScreens.hide(this, List.of(place, speed, people, exercised));
        sortable(address, go);
    }

    private static Column<KillSwitchRow> narrow(Column<KillSwitchRow> column) {
        return column.setAutoWidth(true).setFlexGrow(0);
    }

    private void sortable(SwitchAddress address, Consumer<SwitchAddress> go) {
        for (KillSwitchFilter.Sort sort : KillSwitchFilter.Sort.values()) {
            getColumnByKey(sort.name()).setSortable(true);
        }
        KillSwitchFilter now = address.filter();
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(now.sort().name()),
                now.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        addSortListener(change -> {
            if (change.isFromClient()) {
                go.accept(change.getSortOrder().stream()
                        .findFirst()
                        .map(order -> address.sortedBy(
                                KillSwitchFilter.Sort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.DESCENDING))
                        .orElseGet(() -> address.sortedBy(KillSwitchFilter.Sort.FLAG, false)));
            }
        });
    }

    private static String features(KillSwitchRow row) {
        return row.features().isEmpty()
                ? "Turns nothing off yet"
                : row.features().stream()
                        .map(feature -> feature.applicationName() + ": " + feature.name())
                        .collect(Collectors.joining(" · "));
    }

    /** What the other columns say, where there is no room for them. */
    private static String more(KillSwitchRow row) {
        String fast = row.actsWithinSeconds() == null
                ? "speed not known"
                : "within " + SwitchWords.seconds(row.actsWithinSeconds());
        return fast + " · " + Words.count(row.busNumber(), "person", "people") + " · exercised: "
                + SwitchWords.lastExercised(row);
    }

    /** For the template, which reads records; public, since it does so by reflection. */
    public record Tag(String label, String style) {}

    private static List<Tag> warnings(KillSwitchRow row) {
        return row.warnings().stream()
                .map(warning -> new Tag(warning.label(), SwitchWords.style(warning)))
                .toList();
    }
}
