package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.Routes;
import dev.gameday.base.Text;
import dev.gameday.base.ui.Dates;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.SharedWeakness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Failure modes under their features; fetches what is looked at. */
class FailureModeList extends Grid<FailureModeList.Line> {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 50;

    /** In characters; more than two lines hold. */
    private static final int LONGEST = 300;

    /** Each line is one cell: side by side where there is room, under each other on a phone. */
    private static final String TEMPLATE = """
            <div class="gd-mode">
              <div class="gd-mode-head" ?hidden="${!item.heading}"><b>${item.heading}</b>
                <span class="gd-tag gd-need ${item.need}">${item.needLabel}</span></div>
              <div class="gd-mode-what">
                <a href="${item.href}">${item.title}</a>
                <span class="gd-dim gd-mode-expected">${item.expected}</span>
              </div>
              <div class="gd-mode-tags">
                <span class="gd-tag" ?hidden="${!item.out}">${item.out}</span>
                <span class="gd-tag gd-mode-accepted" ?hidden="${!item.accepted}">${item.accepted}</span>
                <span class="gd-tag failing" ?hidden="${!item.weak}">${item.weak}</span>
                <span class="gd-tag ${item.fallbackClass}">${item.fallback}</span>
                <span class="gd-dim gd-mode-detection">${item.detection}</span>
              </div>
            </div>""";

    /** A row, and whether it is the first of its feature. */
    record Line(FailureModeRow row, boolean first) {}

    private final transient FailureModeService service;
    private final transient Map<UUID, SharedWeakness> weaknesses;
    private final boolean naming;
    private final LocalDate today;

    /** @param naming whether the lines are of several applications, which the headings name then */
    FailureModeList(FailureModeService service, Map<UUID, SharedWeakness> weaknesses, boolean naming, LocalDate today) {
        this.service = service;
        this.weaknesses = weaknesses;
        this.naming = naming;
        this.today = today;
        addColumn(renderer());
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        addClassName("gd-modes");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Failure modes");
    }

    /** Lets failure modes be chosen, to change many of them. */
    void choosable(Consumer<List<BulkTarget>> chosen) {
        GridMultiSelectionModel<Line> model = (GridMultiSelectionModel<Line>) setSelectionMode(SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        addSelectionListener(change -> chosen.accept(change.getAllSelectedItems().stream()
                .map(line -> target(line.row))
                .toList()));
    }

    private BulkTarget target(FailureModeRow row) {
        return new BulkTarget(
                new NewFailureMode(row.featureId(), row.dependencyId(), row.fault()),
                row.id(),
                row.version(),
                row.scope(),
                row.acceptedOn(today));
    }

    /** @param count how many there are */
    void show(FailureModeFilter filter, int count) {
        setItems(DataProvider.fromCallbacks(
                query -> lines(filter, query.getOffset(), query.getLimit()).stream(), query -> count));
        setAllRowsVisible(count <= SHORT);
        setClassName("gd-long-list", count > SHORT);
    }

    /** Fetches one row more, the one before, to know where a feature begins. */
    private List<Line> lines(FailureModeFilter filter, int offset, int limit) {
        int before = offset == 0 ? 0 : 1;
        List<FailureModeRow> rows = service.list(filter, offset - before, limit + before);
        List<Line> lines = new ArrayList<>();
        for (int i = before; i < rows.size(); i++) {
            boolean first =
                    i == 0 || !rows.get(i).featureId().equals(rows.get(i - 1).featureId());
            lines.add(new Line(rows.get(i), first));
        }
        return lines;
    }

    private LitRenderer<Line> renderer() {
        return LitRenderer.<Line>of(TEMPLATE)
                .withProperty("heading", line -> line.first ? heading(line.row) : "")
                .withProperty("need", line -> line.row.needLevel().name().toLowerCase(java.util.Locale.ROOT))
                .withProperty("needLabel", line -> line.row.needLevel().label())
                .withProperty("href", line -> Routes.FAILURE_MODES + "/" + line.row.id())
                .withProperty("title", line -> cut(line.row.title()))
                .withProperty(
                        "expected",
                        line -> line.row.expected().isEmpty()
                                ? "Expected behaviour not written down"
                                : cut(line.row.expected()))
                .withProperty("out", line -> out(line.row))
                .withProperty("accepted", line -> accepted(line.row))
                .withProperty("weak", line -> weak(line.row))
                .withProperty("fallback", line -> Words.fallback(line.row.fallback()))
                .withProperty("fallbackClass", line -> Words.fallbackClass(line.row.fallback()))
                .withProperty("detection", line -> Words.detection(line.row));
    }

    private String heading(FailureModeRow row) {
        String feature = row.featureRank() + "  " + row.featureName();
        return cut(naming ? row.applicationName() + ": " + feature : feature);
    }

    /** A list lays out its rows before the page can cut what is too long for them. */
    private static String cut(String text) {
        return Text.cut(text, LONGEST);
    }

    private static String out(FailureModeRow row) {
        if (row.scope() != Scope.IN_SCOPE) {
            return row.scope().label();
        }
        return row.archived() ? "Archived, not counted" : "";
    }

    private String weak(FailureModeRow row) {
        SharedWeakness weakness = weaknesses.get(row.id());
        return weakness == null ? "" : "All on " + weakness.dependencyName();
    }

    private String accepted(FailureModeRow row) {
        LocalDate until = row.acceptedUntil();
        return until == null || !row.acceptedOn(today) ? "" : "Accepted until " + Dates.shortDay(until);
    }
}
