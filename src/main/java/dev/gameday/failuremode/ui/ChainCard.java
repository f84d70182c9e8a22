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
import dev.gameday.base.ui.Form;
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
import java.util.Objects;
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
    private final transient Form form = new Form(this);
    private final Button save = new Button("Save chain");
    private final Button discard = new Button("Discard changes");
    private transient @Nullable FailureModeDetail mode;

    ChainCard(ModePage page, FailureModeService service, WeaknessService weaknesses, List<Named> dependencies) {
        this.weaknesses = weaknesses;
        this.page = page;
        this.service = service;
        this.dependencies = dependencies;
        addClassName("gd-card");
        form.part("fallbacks", new ChainPart(this));
        steps.addClassName("gd-steps");
        warnings.addClassName("gd-mode-warnings");
        warnings.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        discard.addClickListener(click -> reset());
        Div actions = new Div(new Button("Add step", click -> addStep()), save, discard);
        actions.addClassNames("gd-actions", "gd-mode-save");
        actions.setVisible(page.engineer());
        add(new H2("Fallback chain"), form.notes(), steps, warnings, actions);
    }

    private static List<FallbackStepInput> saved(FailureModeDetail of) {
        return of.fallbacks().stream().map(FallbackStepDetail::toInput).toList();
    }

    /** Keeps steps that were edited and not saved. */
    void show(FailureModeDetail now) {
        boolean another = mode == null || !mode.id().equals(now.id());
        mode = now;
        page.show(form, another, now, read -> {
            mode = read;
            put(saved(read));
        });
        changed();
        if (another && page.engineer()) {
            form.keep("Fallback chain", "chain", now.id());
        }
    }

    /** The steps as they are being edited. */
    List<FallbackStepInput> inputs() {
        return rows.stream().map(FallbackStepRow::input).toList();
    }

    /** Shows the steps to be edited. */
    final void put(List<FallbackStepInput> steps) {
        rows.clear();
        steps.forEach(step -> rows.add(new FallbackStepRow(dependencies, named(step), this)));
        arrange();
    }

    private FallbackStepDetail named(FallbackStepInput step) {
        UUID relied = step.dependencyId();
        return new FallbackStepDetail(
                step.kind(),
                Objects.requireNonNullElse(step.detail(), ""),
                relied,
                relied == null ? null : name(relied),
                step.built(),
                null);
    }

    private void reset() {
        FailureModeDetail now = mode;
        if (now != null) {
            put(saved(now));
            form.discard();
        }
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
        form.touched();
        save.setEnabled(form.isTouched());
        discard.setVisible(form.isTouched());
        warn(page.engineer() || mode == null ? inputs() : saved(mode));
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

    String name(UUID dependencyId) {
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
            form.save(() -> service.setFallbacks(now.id(), form.version(), inputs()), () -> page.saved("Chain saved."));
        }
    }
}
