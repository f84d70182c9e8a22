package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.Scope;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What can be done with the failure modes that are chosen; each button says to how many of them. */
public class BulkBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient BulkChanges changes;
    private final transient Runnable changed;
    private final transient Runnable clear;
    private final Span count = new Span();

    BulkBar(BulkChanges changes, Runnable changed, Runnable clear) {
        this.changes = changes;
        this.changed = changed;
        this.clear = clear;
        addClassName("gd-mx-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Chosen failure modes");
        count.addClassName("gd-strong");
        count.getElement().setAttribute("role", "status");
        show(List.of());
    }

    /** Offers what fits these; nothing chosen shows nothing. */
    public final void show(List<BulkTarget> chosen) {
        removeAll();
        setVisible(!chosen.isEmpty());
        if (chosen.isEmpty()) {
            return;
        }
        count.setText(chosen.size() + " chosen");
        add(count);
        if (chosen.size() == 1 && chosen.getFirst().modeId() != null) {
            add(Words.link(Routes.FAILURE_MODES, chosen.getFirst().modeId(), "Open"));
        }
        if (changes.engineer()) {
            work(chosen);
        }
        if (changes.manager()) {
            agreements(chosen);
        }
        Button none = new Button("Clear", click -> clear.run());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(none);
    }

    private void work(List<BulkTarget> chosen) {
        offer(
                "Put in scope",
                chosen,
                it -> !it.inScope(),
                some -> changes.apply(some, new BulkChange.PutInScope(null), "put in scope", changed));
        offer("Add fallback", chosen, BulkTarget::inScope, some -> new FallbackDialog(changes, some, changed).open());
        offer(
                "Retire",
                chosen,
                BulkTarget::inScope,
                some -> changes.apply(some, new BulkChange.Retire(), "retired", changed));
        offer(
                "Back to candidate",
                chosen,
                it -> it.scope() == Scope.RETIRED,
                some -> changes.apply(some, new BulkChange.ToCandidate(), "undecided again", changed));
    }

    private void agreements(List<BulkTarget> chosen) {
        offer(
                "Accept the risk",
                chosen,
                it -> it.inScope() && !it.accepted(),
                some -> new AcceptManyDialog(changes, some, changed).open());
        offer(
                "Withdraw acceptance",
                chosen,
                it -> it.inScope() && it.accepted(),
                some -> changes.apply(some, new BulkChange.WithdrawAcceptance(), "counted again", changed));
    }

    private void offer(
            String label, List<BulkTarget> chosen, Predicate<BulkTarget> fits, Consumer<List<BulkTarget>> work) {
        List<BulkTarget> some = chosen.stream().filter(fits).toList();
        if (!some.isEmpty()) {
            String number = some.size() == chosen.size() ? "" : " (" + some.size() + ")";
            add(new Button(label + number, click -> work.accept(some)));
        }
    }
}
