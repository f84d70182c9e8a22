package dev.gameday.coverage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.coverage.CellState;
import dev.gameday.coverage.Matrix;
import dev.gameday.coverage.MatrixService;
import dev.gameday.coverage.ui.MatrixAddress.Shown;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.ui.BulkBar;
import dev.gameday.failuremode.ui.BulkChanges;
import dev.gameday.failuremode.ui.BulkTarget;
import dev.gameday.program.ProgramClock;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matrix of an application with its filters, what is chosen in it and what can be done with that. */
class MatrixPanel extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID applicationId;
    private final transient MatrixService service;
    private final MatrixFilters filters = new MatrixFilters(this::narrowed);
    private final Paragraph summary = new Paragraph();
    private final MatrixGrid grid = new MatrixGrid(this::chosen, this::opened);
    private final BulkBar bar;
    private final Div content = new Div();
    private final transient SuggestionsCard suggestions;
    private final CsvExport export;
    private transient Matrix whole = new Matrix(List.of(), List.of(), List.of());
    private transient Matrix shown = whole;
    private transient MatrixAddress address = MatrixAddress.ALL;

    MatrixPanel(
            UUID applicationId,
            MatrixService service,
            BulkChanges changes,
            SuggestionsCard.Maker suggestionsMaker,
            ProgramClock clock) {
        this.applicationId = applicationId;
        this.service = service;
        this.bar = changes.bar(this::reload, grid::clear);
        this.suggestions = suggestionsMaker.make(applicationId, this::reload, this::suggest);
        this.export = new CsvExport(
                "matrix", () -> CoverageTables.matrix(clock.today(), address.narrow(service.matrix(applicationId))));
        addClassName("gd-stack");
        content.addClassName("gd-stack");
        summary.addClassName("gd-dim");
        add(suggestions, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (event.isInitialAttach()) {
            address = MatrixAddress.read();
            suggestions.open(address.suggestions());
            reload();
        }
    }

    private void reload() {
        whole = service.matrix(applicationId);
        suggestions.refresh();
        content.removeAll();
        if (whole.cells().isEmpty()) {
            content.add(empty());
            return;
        }
        filters.show(whole, address);
        filters.add(suggestions.toggle(), export);
        content.add(filters, summary, grid, bar, new MatrixLegend());
        show();
    }

    private Component empty() {
        boolean features = !whole.rows().isEmpty();
        Button next = new Button(features ? "Say what features rely on" : "Rank the features");
        String tab = features ? "/dependencies" : "/needs";
        next.addClickListener(
                click -> next.getUI().ifPresent(ui -> ui.navigate(Routes.APPLICATIONS + "/" + applicationId + tab)));
        return new EmptyState(
                "Nothing to cross yet",
                "The matrix crosses the features with the ways in which what they rely on can fail. "
                        + (features
                                ? "Say what the features rely on, and every fault that counts has its cell here."
                                : "It begins with the features, ranked by need."),
                next);
    }

    private void narrowed(MatrixAddress wanted) {
        address = wanted.withSuggestions(address.suggestions());
        address.write();
        show();
    }

    private void suggest(boolean open) {
        address = address.withSuggestions(open);
        address.write();
    }

    private void show() {
        shown = address.narrow(whole);
        summary.setText(sentence(shown));
        grid.setVisible(!shown.cells().isEmpty());
        grid.show(shown, address.shown()::fits);
        bar.show(List.of());
    }

    private String sentence(Matrix matrix) {
        if (matrix.cells().isEmpty()) {
            return "Nothing is " + address.shown().label().toLowerCase(Locale.ROOT) + " here.";
        }
        List<String> parts = new ArrayList<>();
        for (CellState state : CellState.values()) {
            int count = matrix.count(state);
            if (count > 0) {
                parts.add(count + " " + state.label().toLowerCase(Locale.ROOT));
            }
        }
        long weak =
                matrix.cells().stream().filter(cell -> cell.weakness() != null).count();
        return matrix.rows().size() + " features × " + matrix.columns().size() + " faults: " + String.join(", ", parts)
                + (weak == 0 ? "" : "; " + weak + " whose fallbacks all rely on one thing") + ".";
    }

    private void chosen(List<Matrix.Cell> cells) {
        bar.show(cells.stream().map(this::target).toList());
    }

    private void opened(Matrix.Cell cell) {
        if (cell.modeId() == null) {
            chosen(List.of(cell));
        } else {
            getUI().ifPresent(ui -> ui.navigate(Routes.FAILURE_MODES + "/" + cell.modeId()));
        }
    }

    private BulkTarget target(Matrix.Cell cell) {
        Matrix.Column column = shown.columns().get(cell.column());
        return new BulkTarget(
                new NewFailureMode(shown.rows().get(cell.row()).featureId(), column.dependencyId(), column.fault()),
                cell.modeId(),
                cell.version(),
                scope(cell.state()),
                cell.state() == CellState.ACCEPTED);
    }

    private static Scope scope(CellState state) {
        return switch (state) {
            case CANDIDATE -> Scope.CANDIDATE;
            case RETIRED -> Scope.RETIRED;
            default -> Scope.IN_SCOPE;
        };
    }

    /** Narrows by what a cell says, by need and by dependency. */
    static class MatrixFilters extends Div {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Select<Shown> which = new Select<>();
        private final Select<NeedLevel> need = new Select<>();
        private final ComboBox<Dependency> dependency = new ComboBox<>("Dependency");
        private boolean silent;

        record Dependency(UUID id, String name) {}

        interface Narrowed {
            void to(MatrixAddress address);
        }

        MatrixFilters(Narrowed narrowed) {
            addClassName("gd-filters");
            which.setLabel("Show");
            which.setItems(Shown.values());
            which.setItemLabelGenerator(Shown::label);
            need.setLabel("Need level");
            need.setItems(NeedLevel.values());
            need.setEmptySelectionAllowed(true);
            need.setEmptySelectionCaption("All");
            need.setItemLabelGenerator(level -> level == null ? "All" : level.label());
            dependency.setItemLabelGenerator(Dependency::name);
            dependency.setPlaceholder("All");
            dependency.setClearButtonVisible(true);
            add(which, need, dependency);
            Runnable changed = () -> {
                if (!silent) {
                    narrowed.to(new MatrixAddress(which.getValue(), need.getValue(), dependencyId(), false));
                }
            };
            which.addValueChangeListener(change -> changed.run());
            need.addValueChangeListener(change -> changed.run());
            dependency.addValueChangeListener(change -> changed.run());
        }

        private @Nullable UUID dependencyId() {
            return dependency.getValue() == null ? null : dependency.getValue().id();
        }

        void show(Matrix whole, MatrixAddress address) {
            silent = true;
            List<Dependency> all = whole.columns().stream()
                    .map(column -> new Dependency(column.dependencyId(), column.dependency()))
                    .distinct()
                    .toList();
            dependency.setItems(all);
            which.setValue(address.shown());
            need.setValue(address.need());
            dependency.setValue(all.stream()
                    .filter(it -> it.id().equals(address.dependency()))
                    .findFirst()
                    .orElse(null));
            silent = false;
        }
    }
}
