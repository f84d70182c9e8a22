package dev.gameday.planner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good what is shown is, whether a better one is being looked for, and what another wish has moved. */
class SearchBar extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 3;

    private final Span bound = new Span();
    private final Span text = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final Button keep;
    private final Div moved = new Div();

    /** @param keep called when the best so far is good enough */
    SearchBar(Runnable keep) {
        addClassName("gd-search-bar");
        bound.addClassName("gd-tag");
        bound.setId("bound");
        text.addClassNames("gd-dim", "gd-small");
        Div said = new Div(bound, text);
        said.addClassName("gd-actions");
        said.getElement().setAttribute("role", "status");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", "Looking for a better slice");
        this.keep = new Button("Keep this one", click -> keep.run());
        this.keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        moved.addClassNames("gd-actions", "gd-moved");
        Div line = new Div(said, this.keep);
        line.addClassName("gd-actions");
        add(line, progress, moved);
    }

    /** @param proposal the best so far; null while there is none */
    void show(@Nullable Proposal proposal, boolean searching) {
        bound.setVisible(proposal != null);
        progress.setVisible(searching);
        keep.setVisible(searching && proposal != null);
        if (proposal == null) {
            text.setText(searching ? "Reading where coverage stands and looking for the best slice…" : "");
            return;
        }
        bound.setText(capital(proposal.bound()));
        bound.setClassName("proven", proposal.proven());
        bound.setClassName("stale", !proposal.proven());
        text.setText(searching ? "Looking for a better one…" : means(proposal));
    }

    private static String means(Proposal proposal) {
        return proposal.proven()
                ? "No other slice within these limits is better."
                : "The search was cut short before anything better was ruled out.";
    }

    /** Says nothing of what has moved. */
    void still() {
        moved.removeAll();
    }

    /** @param before what was shown before; null when nothing was */
    void moved(@Nullable Moved before, Proposal proposal, Runnable undo) {
        still();
        if (before == null) {
            return;
        }
        long fresh = proposal.picks().stream()
                .filter(pick -> before.about(pick).isPresent())
                .count();
        List<String> gone = before.gone(proposal);
        StringBuilder said = new StringBuilder(before.inNumbers(proposal));
        if (fresh > 0) {
            said.append("; ").append(Words.count((int) fresh, "scenario")).append(" changed or new, marked below");
        }
        if (!gone.isEmpty()) {
            said.append("; no longer in: ")
                    .append(String.join(", ", gone.subList(0, Math.min(NAMED, gone.size()))))
                    .append(gone.size() > NAMED ? " and " + (gone.size() - NAMED) + " more" : "");
        }
        Span words = new Span(said.append('.').toString());
        words.setId("moved");
        Button back = new Button("Undo", click -> undo.run());
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        moved.add(words, back);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
