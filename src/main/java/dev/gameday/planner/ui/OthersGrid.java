package dev.gameday.planner.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.Routes;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.Proposal.Other;
import java.io.Serial;
import java.util.UUID;
import java.util.function.Consumer;

/** Scenarios that are not in the slice, of which a large program has many hundreds. */
class OthersGrid extends Grid<Other> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHORT = 12;

    OthersGrid(Proposal proposal, Consumer<UUID> pin, Consumer<UUID> bringBack, Consumer<Other> whyNot) {
        getElement().setAttribute("aria-label", "Scenarios that are not in the slice");
        addColumn(LitRenderer.<Other>of("""
                                <a class="gd-cell-name" href="${item.link}" title="${item.title}">${item.title}</a>
                                <div class="gd-other-line"><span class="gd-dim gd-small">${item.modes}</span>
                                <span><vaadin-button theme="tertiary small" aria-label="Why not ${item.title}?"
                                  @click="${why}">Why not?</vaadin-button>
                                <vaadin-button theme="tertiary small" aria-label="${item.word} ${item.title}"
                                  @click="${choose}">${item.word}</vaadin-button></span></div>""")
                        .withProperty("link", other -> Routes.SCENARIOS + "/" + other.scenarioId())
                        .withProperty("title", Other::title)
                        .withProperty(
                                "modes",
                                other -> Words.count(other.modes(), "failure mode")
                                        + (leftOut(proposal, other) ? ", left out" : ""))
                        .withProperty("word", other -> leftOut(proposal, other) ? "Bring back" : "Pin")
                        .withFunction("why", whyNot::accept)
                        .withFunction(
                                "choose",
                                other -> (leftOut(proposal, other) ? bringBack : pin).accept(other.scenarioId())))
                .setHeader("Scenario")
                .setFlexGrow(1);
        setItems(proposal.others());
        setAllRowsVisible(proposal.others().size() <= SHORT);
    }

    private static boolean leftOut(Proposal proposal, Other other) {
        return proposal.excluded().contains(other.scenarioId());
    }
}
