package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Counts on in the browser from a time that the server knows; turns late when the target passes. */
@Tag("gd-stopwatch")
@JsModule("context://frontend/stopwatch.js")
class Stopwatch extends Component {
    private static final long serialVersionUID = 1L;

    Stopwatch() {
        getElement().setAttribute("role", "timer");
        addClassName("gd-clock");
    }

    /**
     * Runs on from there.
     *
     * @param target when it turns late; zero: never
     */
    void run(Duration elapsed, Duration target, String name) {
        show(elapsed, name);
        getElement().setAttribute("target", String.valueOf(target.toMillis()));
        getElement().setAttribute("elapsed", String.valueOf(elapsed.toMillis()));
        setClassName("late", !target.isZero() && elapsed.compareTo(target) > 0);
    }

    /** Stands still. */
    void stop(Duration time, boolean late, String name) {
        getElement().removeAttribute("elapsed");
        show(time, name);
        setClassName("late", late);
    }

    void clear(String text) {
        getElement().removeAttribute("elapsed");
        getElement().setText(text);
        setClassName("late", false);
        getElement().removeAttribute("aria-label");
    }

    private void show(Duration time, String name) {
        getElement().setText(Words.clock(time.isNegative() ? Duration.ZERO : time));
        getElement().setAttribute("aria-label", name);
    }
}
