package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.ModeRow;
import dev.gameday.exercise.VerdictResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Coverage in words. */
final class Words {
    private Words() {}

    /** "58%", or a dash when nothing is in scope. */
    static String percent(CoverageCounts counts) {
        return counts.percent().isPresent() ? counts.percent().getAsInt() + "%" : "–";
    }

    /** Why a failure mode is in its state. */
    static String evidence(
            CoverageState state,
            @Nullable VerdictResult result,
            @Nullable LocalDate evidenceDay,
            @Nullable LocalDate validThrough,
            boolean changedSince) {
        if (result == null || evidenceDay == null || validThrough == null) {
            return "Never exercised";
        }
        String base = result.label() + " on " + Dates.day(evidenceDay);
        if (state == CoverageState.STALE) {
            return base + (changedSince ? ", materially changed since" : ", valid until " + Dates.day(validThrough));
        }
        return state == CoverageState.PROVEN ? base + ", valid until " + Dates.day(validThrough) : base;
    }

    static String evidence(ModeRow row) {
        return evidence(row.state(), row.result(), row.evidenceDay(), row.validThrough(), row.changedSince());
    }

    /** The same where space is scarce: "Passed, W43, 21 Oct; changed since". */
    static String inShort(ModeRow row) {
        if (row.result() == null || row.evidenceDay() == null || row.validThrough() == null) {
            return "Never exercised";
        }
        String base =
                row.result().label() + ", " + Dates.week(row.evidenceDay()) + ", " + Dates.shortDay(row.evidenceDay());
        return switch (row.state()) {
            case STALE -> base + (row.changedSince() ? "; changed since" : "; too old");
            case PROVEN -> base + "; until " + Dates.shortDay(row.validThrough());
            default -> base;
        };
    }

    static String stateOf(ModeRow row) {
        return row.acceptedUntil() == null
                ? row.state().label()
                : "Accepted until " + Dates.shortDay(row.acceptedUntil());
    }

    static Span tag(CoverageState state) {
        Span tag = new Span(state.label());
        tag.addClassNames("gd-tag", CoverageBar.word(state));
        return tag;
    }
}
