package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.Routes;
import dev.gameday.catalog.Named;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackRisk;
import dev.gameday.failuremode.FallbackStepDetail;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.WeaknessService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fallback chain, first step first; saved as a whole. */
class ChainCard extends Section implements FallbackStepRow.Chain {
    private static final long serialVersionUID = 1L;

    private final transient ModePage page;
    private final transient FailureModeService service;
    private final transient WeaknessService weaknesses;
    private final transient List<Named> dependencies;
    private final transient List<FallbackStepRow> rows = new ArrayList<>();
    private final OrderedList steps = new OrderedList();
    private final Div warnings = new Div();
    private final Div meanwhile = new Div();
    private final Button save = new Button("Save chain");
    private final Button discard = new Button("Discard changes");
    private transient @Nullable FailureModeDetail mode;

    ChainCard(ModePage page, FailureModeService service, WeaknessService weaknesses, List<Named> dependencies) {
        this.weaknesses = weaknesses;
        this.page = page;
        this.service = service;
        this.dependencies = dependencies;
        addClassName("gd-card");
        steps.addClassName("gd-steps");
        warnings.addClassName("gd-mode-warnings");
        warnings.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        discard.addClickListener(click -> reset());
        Div actions = new Div(new Button("Add step", click -> addStep()), save, discard);
        actions.addClassNames("gd-actions", "gd-mode-save");
        actions.setVisible(page.engineer());
        add(new H2("Fallback chain"), steps, warnings, meanwhile, actions);
    }

    /** Keeps steps that were edited and not saved. */
    void show(FailureModeDetail now) {
        boolean same = mode != null && mode.id().equals(now.id());
        boolean edited = same && !inputs().equals(saved()) && !inputs().equals(saved(now));
        boolean other = same && !saved().equals(saved(now));
        mode = now;
        meanwhile.removeAll();
        if (edited && other) {
            meanwhile.add(Words.dim("Saved meanwhile: " + words(now)));
        }
        if (edited) {
            changed();
        } else {
            reset();
        }
    }

    private static String words(FailureModeDetail now) {
        List<String> kinds =
                now.fallbacks().stream().map(step -> step.kind().label()).toList();
        return kinds.isEmpty() ? "no steps" : String.join(" → ", kinds);
    }

    private static List<FallbackStepInput> saved(@Nullable FailureModeDetail of) {
        return of == null
                ? List.of()
                : of.fallbacks().stream().map(FallbackStepDetail::toInput).toList();
    }

    private List<FallbackStepInput> saved() {
        return saved(mode);
    }

    private List<FallbackStepInput> inputs() {
        return page.engineer() ? rows.stream().map(FallbackStepRow::input).toList() : saved();
    }

    private void reset() {
        rows.clear();
        meanwhile.removeAll();
        FailureModeDetail now = mode;
        if (now != null && page.engineer()) {
            now.fallbacks().forEach(step -> rows.add(new FallbackStepRow(dependencies, step, this)));
        }
        arrange();
    }

    private void arrange() {
        steps.removeAll();
        if (page.engineer()) {
            rows.forEach(steps::add);
        } else if (mode != null) {
            mode.fallbacks().forEach(step -> steps.add(line(step)));
        }
        changed();
    }

    private static ListItem line(FallbackStepDetail step) {
        ListItem line = new ListItem(
                new Div(step.kind().label()),
                Words.tag(step.built() ? "Built" : "Planned", step.built() ? "accent" : "stale"));
        line.addClassNames("gd-step", "gd-actions");
        if (step.dependencyId() != null && step.dependencyName() != null) {
            line.add(
                    Words.dim("relies on"),
                    Words.link(Routes.DEPENDENCIES, step.dependencyId(), step.dependencyName()));
        }
        if (!step.detail().isEmpty()) {
            line.add(Words.dim(step.detail()));
        }
        return line;
    }

    @Override
    public void changed() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i + 1, rows.size());
        }
        List<FallbackStepInput> now = inputs();
        boolean different = !now.equals(saved());
        save.setEnabled(different);
        discard.setVisible(different);
        warn(now);
    }

    private void warn(List<FallbackStepInput> now) {
        warnings.removeAll();
        FailureModeDetail of = mode;
        if (of == null) {
            return;
        }
        if (now.isEmpty()) {
            warnings.add(
                    Words.dim("No fallback yet: serve from elsewhere, queue, shed, or refuse clearly. Clearly defined"
                            + " beats clever."));
        }
        for (FallbackRisk risk : weaknesses.risks(of.dependencyId(), now)) {
            Paragraph warning = new Paragraph(sentence(risk, of));
            warning.addClassName("gd-mode-warning");
            warnings.add(warning);
        }
    }

    private String sentence(FallbackRisk risk, FailureModeDetail of) {
        return switch (risk) {
            case FallbackRisk.ReliesOnWhatFails fails -> {
                boolean itself = fails.through().equals(of.dependencyId());
                yield "Step " + fails.step() + " relies on "
                        + (itself ? "" : name(fails.through()) + ", which relies on ") + of.dependencyName()
                        + ", which is what fails here: it will not help.";
            }
            case FallbackRisk.AllOnOne one ->
                (one.steps() == 1 ? "The only step relies on " : "Every step relies on ")
                        + (one.direct() || !names().containsKey(one.dependencyId()) ? "" : "something that relies on ")
                        + name(one.dependencyId()) + ": when it fails too, nothing is left.";
        };
    }

    private String name(UUID dependencyId) {
        return names().getOrDefault(dependencyId, "the same dependency");
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        dependencies.forEach(named -> names.put(named.id(), named.name()));
        if (mode != null) {
            mode.fallbacks().forEach(step -> {
                if (step.dependencyId() != null && step.dependencyName() != null) {
                    names.put(step.dependencyId(), step.dependencyName());
                }
            });
        }
        return names;
    }

    private void addStep() {
        FallbackStepDetail blank = new FallbackStepDetail(FallbackKind.SERVE_FROM_CACHE, "", null, null, false, null);
        FallbackStepRow row = new FallbackStepRow(dependencies, blank, this);
        rows.add(row);
        arrange();
        row.focusKind();
    }

    @Override
    public void move(FallbackStepRow row, int by) {
        int from = rows.indexOf(row);
        rows.remove(from);
        rows.add(from + by, row);
        arrange();
    }

    @Override
    public void remove(FallbackStepRow row) {
        rows.remove(row);
        arrange();
    }

    private void save() {
        FailureModeDetail now = mode;
        if (now != null) {
            List<FallbackStepInput> wanted = inputs();
            page.save(Map.of(), "Chain saved.", version -> service.setFallbacks(now.id(), version, wanted));
        }
    }
}
