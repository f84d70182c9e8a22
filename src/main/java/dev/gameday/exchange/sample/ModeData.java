package dev.gameday.exchange.sample;

import dev.gameday.failuremode.FallbackKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A failure mode of the data file.
 *
 * @param key what the rest of the file calls it
 * @param feature {@code application / feature}
 * @param fails {@code dependency / FAULT}
 * @param scope when it was put in scope
 * @param measured true when missing
 * @param alerting since when an alert fires, or "false"
 */
record ModeData(
        String key,
        String feature,
        String fails,
        Moment scope,
        String expected,
        @Nullable Boolean measured,
        String alerting,
        @Nullable Boolean absenceAlert,
        List<Step> fallbacks,
        @Nullable Acceptance accepted) {

    /** @param planned when it was chosen; with the scope when missing */
    record Step(
            FallbackKind kind,
            String detail,
            @Nullable String reliesOn,
            @Nullable Moment planned,
            @Nullable Moment built) {}

    record Acceptance(String by, String reason, LocalDate until, Moment at) {}

    boolean isMeasured() {
        return measured == null || measured;
    }

    boolean alertsOnAbsence() {
        return Objects.requireNonNullElse(absenceAlert, false);
    }

    /** Since when an alert fires, at the earliest with the scope; null: never. */
    @Nullable
    Moment alertingSince() {
        return alerting.equals("false") ? null : Moment.later(scope, Moment.of(alerting));
    }

    Moment planned(Step step) {
        return step.planned() == null ? scope : step.planned();
    }

    /** Every time at which the fallback chain became another one. */
    SortedSet<Moment> chainChanges() {
        SortedSet<Moment> moments = new TreeSet<>();
        for (Step step : fallbacks) {
            moments.add(planned(step));
            if (step.built() != null) {
                moments.add(step.built());
            }
        }
        return moments;
    }
}
