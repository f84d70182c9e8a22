package dev.gameday.planner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.gameday.base.ui.DateField;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.solver.PlanProblem.Band;
import java.io.Serial;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is wished for: which kind of exercise, when, how long, how much of what is in scope. */
class WishBar extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Consumer<PlanRequest> go;
    private final Nav kinds = new Nav();
    private final DateField date = new DateField("Exercise on");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final IntegerField target = percent("Target, %");
    private final IntegerField least = percent("At least, %");
    private final IntegerField most = percent("At most, %");
    private transient PlanRequest request = PlanRequest.AS_USUAL;

    /**
     * @param go called with each other wish
     * @param shortest called when somebody asks for the least time
     */
    WishBar(Consumer<PlanRequest> go, Runnable shortest) {
        this.go = go;
        kinds.addClassName("gd-shows");
        kinds.setAriaLabel("Which kind of exercise");
        minutes.setMin(1);
        target.setMin(1);
        date.addValueChangeListener(change -> changed(change.isFromClient(), wish -> wish.on(change.getValue())));
        minutes.addValueChangeListener(
                change -> changed(change.isFromClient(), wish -> wish.lasting(change.getValue())));
        target.addValueChangeListener(change -> changed(change.isFromClient(), wish -> wish.aiming(change.getValue())));
        least.addValueChangeListener(change -> changed(change.isFromClient(), wish -> wish.within(band())));
        most.addValueChangeListener(change -> changed(change.isFromClient(), wish -> wish.within(band())));
        Button shortestButton = new Button("Shortest exercise", click -> shortest.run());
        shortestButton.setTooltipText("The fewest minutes that reach the target");
        Div fields = new Div(date, minutes, target, least, most, shortestButton);
        fields.addClassNames("gd-filters", "gd-wishes");
        add(kinds, fields);
    }

    private static IntegerField percent(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(100);
        return field;
    }

    private void changed(boolean byHand, UnaryOperator<PlanRequest> change) {
        if (byHand) {
            go.accept(change.apply(request));
        }
    }

    /** Without both edges the band is as usual. */
    private @Nullable Band band() {
        Integer low = least.getValue();
        Integer high = most.getValue();
        return low == null || high == null ? null : new Band(low / 100.0, high / 100.0);
    }

    /** Shows what was wished for, where nothing is known beyond it. */
    void show(PlanRequest wish) {
        request = wish;
        date.setValue(wish.date());
        minutes.setValue(wish.minutes());
        target.setValue(wish.targetPercent());
        kinds(wish.kind());
    }

    /** Shows what the proposal was made for. */
    void show(PlanRequest wish, Proposal proposal) {
        request = wish;
        date.setValue(proposal.date());
        minutes.setValue(proposal.totals().minutesAvailable());
        target.setValue(proposal.totals().targetPercent());
        least.setValue(PlanAddress.percent(proposal.band().low()));
        most.setValue(PlanAddress.percent(proposal.band().high()));
        kinds(proposal.kind());
    }

    private void kinds(@Nullable GameDayKind chosen) {
        kinds.removeAll();
        for (GameDayKind kind : GameDayKind.values()) {
            Anchor link = new Anchor(
                    PlanAddress.url(request.of(kind)), kind == GameDayKind.FULL ? "Full exercise" : kind.label());
            link.setRouterIgnore(false);
            if (kind == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            kinds.add(link);
        }
    }
}
