package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.ui.Notices;
import dev.gameday.failuremode.FailureModeCandidate;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses among the candidates of an application, narrowed by feature, dependency or fault, and puts them in scope. */
class PutInScopePanel extends Section {
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = """
            <div class="gd-candidate">
              <div><b>${item.title}</b> <span class="gd-dim">${item.description}</span></div>
              <div class="gd-candidate-feature"><span class="gd-tag gd-need ${item.need}">${item.needLabel}</span>
                ${item.feature} <span class="gd-dim">${item.more}</span></div>
            </div>""";

    private final transient List<FailureModeCandidate> candidates;
    private final transient FailureModeService service;
    private final transient Runnable done;
    private final ComboBox<String> feature = new ComboBox<>("Feature");
    private final ComboBox<String> dependency = new ComboBox<>("Dependency");
    private final ComboBox<String> fault = new ComboBox<>("Fault");
    private final Grid<FailureModeCandidate> grid = new Grid<>();
    private final Button put = new Button("Put in scope");

    PutInScopePanel(List<FailureModeCandidate> candidates, FailureModeService service, Runnable done) {
        this.candidates = candidates;
        this.service = service;
        this.done = done;
        addClassName("gd-card");
        H2 heading = new H2("Put failure modes in scope");
        add(heading, explanation(), filters(), grid(), actions());
        narrow();
    }

    private static Component explanation() {
        return Words.dim(
                "Each is one way in which something that a feature relies on can fail. What is in scope counts.");
    }

    private Component filters() {
        fill(feature, FailureModeCandidate::featureName);
        fill(dependency, FailureModeCandidate::dependencyName);
        fill(fault, candidate -> candidate.fault().label());
        Div filters = new Div(feature, dependency, fault);
        filters.addClassNames("gd-filters", "gd-candidate-filters");
        return filters;
    }

    private void fill(ComboBox<String> box, Function<FailureModeCandidate, String> word) {
        box.setItems(candidates.stream().map(word).distinct().toList());
        box.setPlaceholder("All");
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> narrow());
    }

    private Component grid() {
        grid.addColumn(LitRenderer.<FailureModeCandidate>of(TEMPLATE)
                        .withProperty(
                                "title",
                                it -> it.dependencyName() + ": " + it.fault().label())
                        .withProperty("description", FailureModeCandidate::description)
                        .withProperty("feature", FailureModeCandidate::featureName)
                        .withProperty("need", it -> it.needLevel().name().toLowerCase(java.util.Locale.ROOT))
                        .withProperty("needLabel", it -> it.needLevel().label())
                        .withProperty("more", PutInScopePanel::more))
                .setHeader("Fault, and the feature that would feel it");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("gd-candidates");
        grid.getElement().setAttribute("aria-label", "Candidates");
        grid.addItemClickListener(click -> toggle(click.getItem()));
        grid.addSelectionListener(change -> count());
        return grid;
    }

    private static String more(FailureModeCandidate candidate) {
        return (candidate.hard() ? "hard" : "soft") + ", "
                + candidate.reliability().label().toLowerCase(java.util.Locale.ROOT)
                + (candidate.retired() ? ", was in scope before" : "");
    }

    private Component actions() {
        put.addThemeVariants(ButtonVariant.PRIMARY);
        put.addClickListener(click -> put());
        Button close = new Button("Close", click -> done.run());
        Div actions = new Div(put, close);
        actions.addClassName("gd-actions");
        return actions;
    }

    private void narrow() {
        List<FailureModeCandidate> narrowed = candidates.stream()
                .filter(it -> fits(feature, it.featureName()))
                .filter(it -> fits(dependency, it.dependencyName()))
                .filter(it -> fits(fault, it.fault().label()))
                .toList();
        // What no longer shows must not come into scope unseen.
        Set<FailureModeCandidate> kept = new LinkedHashSet<>(grid.getSelectedItems());
        grid.setItems(narrowed);
        kept.retainAll(Set.copyOf(narrowed));
        grid.asMultiSelect().setValue(kept);
        count();
    }

    private static boolean fits(ComboBox<String> box, String word) {
        return box.isEmpty() || box.getValue().equals(word);
    }

    private void toggle(FailureModeCandidate candidate) {
        if (grid.getSelectedItems().contains(candidate)) {
            grid.deselect(candidate);
        } else {
            grid.select(candidate);
        }
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        put.setText(chosen == 0 ? "Put in scope" : "Put " + chosen + " in scope");
        put.setEnabled(chosen > 0);
    }

    private void put() {
        Set<NewFailureMode> wanted = grid.getSelectedItems().stream()
                .map(FailureModeCandidate::toNew)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (Notices.attempt(() -> service.putInScope(wanted))) {
            Notices.done(Words.count(wanted.size(), "failure mode is", "failure modes are") + " in scope now.");
            done.run();
        }
    }
}
