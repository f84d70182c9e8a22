package dev.gameday.planner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Markup;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One scenario of the slice: why it is in, who takes part, what it exercises. */
class PickCard extends ListItem {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param place in the running order, from 1
     * @param start when it would begin
     * @param moved what about it has moved; empty when nothing has
     * @param pin called with the scenario and whether it is to be pinned
     * @param leaveOut called with the scenario and true
     */
    PickCard(
            Proposal.Pick pick,
            int place,
            LocalTime start,
            Optional<String> moved,
            boolean pinned,
            BiConsumer<UUID, Boolean> pin,
            BiConsumer<UUID, Boolean> leaveOut) {
        addClassNames("gd-card", "gd-pick");
        setClassName("moved", moved.isPresent());
        H3 title = new H3(new Anchor(Routes.SCENARIOS + "/" + pick.scenarioId(), pick.title()));
        title.getElement().setAttribute("data-place", Integer.toString(place));
        moved.ifPresent(words -> {
            Span tag = new Span(words);
            tag.addClassNames("gd-tag", "accent");
            title.add(tag);
        });
        Span more = new Span(start + " · " + Words.count(pick.minutes(), "minute") + " · "
                + pick.applications().stream().map(Proposal.Named::name).collect(Collectors.joining(", ")));
        more.addClassNames("gd-dim", "gd-small");
        Div text = new Div(title, more);
        text.addClassName("gd-pick-text");
        Button keep = new Button(pinned ? "Unpin" : "Pin", click -> pin.accept(pick.scenarioId(), !pinned));
        keep.setAriaLabel((pinned ? "Unpin " : "Pin ") + pick.title());
        Button out = new Button("Leave out", click -> leaveOut.accept(pick.scenarioId(), true));
        out.setAriaLabel("Leave out " + pick.title());
        keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div buttons = new Div(keep, out);
        buttons.addClassName("gd-actions");
        Div head = new Div(text, buttons);
        head.addClassName("gd-pick-head");
        add(head, reasons(pick), modes(pick));
    }

    private static UnorderedList reasons(Proposal.Pick pick) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("gd-reasons");
        reasons.getElement().setAttribute("aria-label", "Why it is in the slice");
        for (String reason : pick.reasons()) {
            Span tag = new Span(reason);
            tag.addClassName("gd-tag");
            if (reason.startsWith("Retest")) {
                tag.addClassName("stale");
            }
            reasons.add(new ListItem(tag));
        }
        return reasons;
    }

    /** Made when looked at. */
    private static Details modes(Proposal.Pick pick) {
        Details details = new Details(Words.count(pick.modes().size(), "failure mode"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(list(pick.modes()).toComponent());
            }
        });
        return details;
    }

    private static Markup list(List<Proposal.Mode> modes) {
        Markup list = Markup.of("ul").styled("gd-pick-modes");
        for (Proposal.Mode mode : modes) {
            String more = mode.application() + " · " + mode.state().label().toLowerCase(Locale.ROOT) + " · risk "
                    + mode.risk();
            list.add(Markup.of(
                    "li",
                    Markup.link(Routes.FAILURE_MODES + "/" + mode.id(), mode.name()),
                    Markup.of("span", more).styled("gd-dim gd-small")));
        }
        return list;
    }
}
