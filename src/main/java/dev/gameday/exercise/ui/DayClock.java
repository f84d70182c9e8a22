package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.Script;
import dev.gameday.program.ProgramClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;

/** The clock of the day beside the script: what time it is where the program is, and when the next injection is due. */
@Tag("gd-day-clock")
@JsModule("context://frontend/day-clock.js")
class DayClock extends Component {
    private static final long serialVersionUID = 1L;

    DayClock() {
        getElement().setAttribute("role", "timer").setAttribute("aria-label", "Clock of the day");
        addClassName("gd-day-clock");
    }

    /** Runs on from now. */
    void show(Script script, ProgramClock clock) {
        Instant now = clock.now();
        script.injections().stream()
                .filter(item -> item.timeline().state() == InjectionState.PLANNED && !item.afterAllClear())
                .min(Comparator.comparingInt(Script.Item::position))
                .ifPresentOrElse(
                        next -> getElement()
                                .setAttribute("next", "Next: " + next.position() + ". " + next.title() + ", due")
                                .setAttribute(
                                        "due",
                                        String.valueOf(Duration.between(now, next.plannedAt())
                                                .toMillis())),
                        () -> getElement().removeAttribute("next").removeAttribute("due"));
        getElement()
                .setAttribute(
                        "now",
                        String.valueOf(Duration.ofNanos(
                                        LocalTime.ofInstant(now, clock.zone()).toNanoOfDay())
                                .toMillis()));
    }
}
