package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How an injection goes: the stopwatch and one line beside it. */
final class Progress {
    private Progress() {}

    static void show(Script.Item item, Stopwatch watch, Div facts, Desk desk) {
        InjectionTimeline timeline = item.timeline();
        facts.removeAll();
        if (timeline.state() != InjectionState.PLANNED) {
            facts.add(Words.tag(timeline.state()));
        }
        if (item.afterAllClear()) {
            facts.add(Words.tag("After the all clear", "accent"));
        }
        if (!item.plan().reportedAs().isEmpty()) {
            facts.add(Words.tag("Human error", "accent"));
        }
        if (!item.consequenceOfTitle().isEmpty()) {
            facts.add(Words.tag("Consequence", "accent"));
        }
        Instant started = timeline.startedAt();
        if (started == null) {
            watch.clear(item.minutes() + " min");
            facts.add(new Span(
                    "planned " + Dates.time(item.plannedAt(), desk.clock().zone())));
            if (!item.plan().performedBy().isEmpty()) {
                facts.add(new Span("by " + item.plan().performedBy()));
            }
            facts.add(new Span(Words.count(item.modes().size(), "failure mode", "failure modes")));
            return;
        }
        facts.add(new Span("injected " + Dates.time(started, desk.clock().zone())));
        facts.add(noticed(timeline, desk.detectionTarget()));
        Duration restore = timeline.timeToRestore();
        if (restore != null) {
            facts.add(new Span("restored after " + Words.clock(restore)));
        }
        watch(watch, timeline, started, desk);
    }

    private static void watch(Stopwatch watch, InjectionTimeline timeline, Instant started, Desk desk) {
        boolean over = timeline.state() == InjectionState.ROLLED_BACK
                || desk.day().state().isRevealed();
        Duration detect = timeline.timeToDetect();
        boolean late = detect != null && detect.compareTo(desk.detectionTarget()) > 0;
        if (!over) {
            Duration elapsed = Duration.between(started, desk.clock().now());
            watch.run(
                    elapsed,
                    timeline.detectedAt() == null ? desk.detectionTarget() : Duration.ZERO,
                    "Time since the injection");
        } else if (detect != null) {
            watch.stop(detect, late, "Time to detect");
        } else {
            watch.clear("–");
        }
    }

    private static Span noticed(InjectionTimeline timeline, Duration target) {
        Duration detect = timeline.timeToDetect();
        String by = timeline.source() == null ? "" : timeline.source().label().toLowerCase(Locale.ROOT);
        if (detect != null) {
            return new Span(
                    "noticed after " + Words.clock(detect) + " (" + by + ", target " + Words.clock(target) + ")");
        }
        if (timeline.source() == null) {
            return new Span("nobody has noticed yet, target " + Words.clock(target));
        }
        return new Span(by);
    }
}
