package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.room.Observation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a notice may have been: the likeliest injections as buttons, all others that had begun by then in a list. */
class MatchButtons extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LIKELY = 2;

    /** @param match given the ids of the observation and the injection */
    MatchButtons(Observation noticed, List<InjectionProgress> injections, BiConsumer<UUID, UUID> match) {
        addClassName("gd-match");
        List<InjectionProgress> begun = injections.stream()
                .filter(injection -> began(injection).compareTo(noticed.at()) <= 0)
                .sorted(Comparator.comparing(MatchButtons::over)
                        .thenComparing(MatchButtons::began, Comparator.reverseOrder()))
                .toList();
        begun.stream().limit(LIKELY).forEach(injection -> {
            Button button = new Button(injection.name(), click -> match.accept(noticed.id(), injection.id()));
            button.setAriaLabel("Match what " + noticed.by() + " noticed to " + injection.name());
            button.setDisableOnClick(true);
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        });
        if (begun.size() > LIKELY) {
            Select<InjectionProgress> others = new Select<>();
            others.setItems(begun.subList(LIKELY, begun.size()));
            others.setItemLabelGenerator(InjectionProgress::name);
            others.setPlaceholder("Another scenario");
            others.setAriaLabel("Match to another scenario");
            others.addValueChangeListener(
                    chosen -> match.accept(noticed.id(), chosen.getValue().id()));
            add(others);
        }
    }

    private static Instant began(InjectionProgress injection) {
        Instant began = injection.timeline().startedAt();
        return began == null ? Instant.MAX : began;
    }

    private static boolean over(InjectionProgress injection) {
        return injection.timeline().state() != InjectionState.RUNNING;
    }
}
