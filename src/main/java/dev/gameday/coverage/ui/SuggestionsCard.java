package dev.gameday.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.coverage.Suggestion;
import dev.gameday.coverage.SuggestionService;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.ui.BulkChanges;
import dev.gameday.failuremode.ui.BulkTarget;
import java.io.Serial;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What to put in scope next and why, one click each; closed until somebody asks. */
class SuggestionsCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 8;

    /** Makes the card of an application. */
    interface Maker {
        SuggestionsCard make(UUID applicationId, Runnable taken, Consumer<Boolean> opened);
    }

    private final UUID applicationId;
    private final transient SuggestionService service;
    private final transient BulkChanges changes;
    private final transient Runnable taken;
    private final boolean engineer;
    private final Button toggle = new Button("Suggestions");
    private final Div list = new Div();
    private boolean open;
    private boolean all;

    SuggestionsCard(
            UUID applicationId,
            SuggestionService service,
            BulkChanges changes,
            boolean engineer,
            Runnable taken,
            Consumer<Boolean> opened) {
        this.applicationId = applicationId;
        this.service = service;
        this.changes = changes;
        this.engineer = engineer;
        this.taken = taken;
        addClassNames("gd-card", "gd-suggestions");
        toggle.addClickListener(click -> {
            open(!open);
            opened.accept(open);
            refresh();
        });
        add(list);
    }

    /** Opens and closes the card; stands where the page wants it. */
    Button toggle() {
        return toggle;
    }

    final void open(boolean wanted) {
        open = wanted;
        toggle.setText(wanted ? "Hide suggestions" : "Suggest what to put in scope");
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
        setVisible(wanted);
    }

    /** Reads them anew, if they show. */
    void refresh() {
        list.removeAll();
        if (!open) {
            return;
        }
        List<Suggestion> suggestions = service.suggestions(applicationId);
        H2 heading = new H2("What to put in scope next");
        list.add(heading);
        if (suggestions.isEmpty()) {
            list.add(new Span("Every usual fault of what the features rely on is in scope, or was decided on."));
            return;
        }
        int shown = all ? suggestions.size() : Math.min(FIRST, suggestions.size());
        suggestions.subList(0, shown).forEach(it -> list.add(row(it)));
        Div foot = new Div();
        foot.addClassName("gd-actions");
        if (engineer) {
            List<BulkTarget> targets = suggestions.subList(0, shown).stream()
                    .flatMap(it -> targets(it).stream())
                    .toList();
            Button every = new Button(
                    "Take " + (shown == 1 ? "it" : "all " + shown) + " (" + targets.size() + " failure modes)",
                    click -> take(targets, null));
            every.addThemeVariants(ButtonVariant.PRIMARY);
            foot.add(every);
        }
        if (shown < suggestions.size()) {
            foot.add(new Button("Show " + (suggestions.size() - shown) + " more", click -> {
                all = true;
                refresh();
            }));
        }
        list.add(foot);
    }

    private Div row(Suggestion suggestion) {
        Span title =
                new Span(suggestion.dependency() + " · " + suggestion.fault().label());
        title.addClassName("gd-row-title");
        Span about = new Span(suggestion.description() + " Felt by " + SuggestionWords.features(suggestion) + ".");
        about.addClassNames("gd-dim", "gd-small");
        UnorderedList why = new UnorderedList();
        why.addClassNames("gd-why", "gd-small");
        for (String reason : SuggestionWords.reasons(suggestion)) {
            why.add(new ListItem(reason));
        }
        Div text = new Div(title, about, why);
        text.addClassName("gd-row-text");
        Div row = new Div(text);
        row.addClassName("gd-row");
        if (engineer) {
            row.add(buttons(suggestion));
        }
        return row;
    }

    private Div buttons(Suggestion suggestion) {
        String name = suggestion.dependency() + " " + suggestion.fault().label();
        Div buttons = new Div();
        buttons.addClassName("gd-actions");
        FallbackKind usual = suggestion.usualFallback();
        if (usual != null) {
            Button both =
                    new Button("Take, and plan \"" + usual.label() + "\"", click -> take(targets(suggestion), usual));
            both.setAriaLabel("Take " + name + ", and plan " + usual.label());
            buttons.add(both);
        }
        Button take = new Button("Take", click -> take(targets(suggestion), null));
        take.setAriaLabel("Take " + name);
        buttons.add(take);
        return buttons;
    }

    private static List<BulkTarget> targets(Suggestion suggestion) {
        return suggestion.targets().stream()
                .map(it -> new BulkTarget(it.key(), null, it.version(), Scope.CANDIDATE, false))
                .toList();
    }

    private void take(List<BulkTarget> targets, @Nullable FallbackKind fallback) {
        FallbackStepInput step = fallback == null ? null : new FallbackStepInput(fallback, "", null, false);
        changes.apply(targets, new BulkChange.PutInScope(step), "put in scope", taken);
    }
}
