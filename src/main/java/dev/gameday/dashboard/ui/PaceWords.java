package dev.gameday.dashboard.ui;

import dev.gameday.dashboard.Pace;
import dev.gameday.dashboard.ThisWeek;

/** What is missing, and what a week has to bring, in a sentence. */
final class PaceWords {
    private PaceWords() {}

    static String of(ThisWeek week) {
        Pace pace = week.pace();
        if (pace.reached()) {
            return week.inScope() ? "The goal is reached; retests keep it that way." : "";
        }
        String missing = pace.missing() + " more to the goal";
        if (week.program().deadline() == null) {
            return missing + "; " + lately(pace) + ".";
        }
        if (pace.weeksLeft() == 0) {
            return missing + "; " + WeekWords.deadlineName(week) + " has passed.";
        }
        return missing + ": " + pace.neededPerWeek() + " a week until " + WeekWords.deadlineName(week) + "; "
                + lately(pace) + ".";
    }

    private static String lately(Pace pace) {
        long lately = Math.round(pace.latelyPerWeek());
        if (lately == 0) {
            return "the latest weeks brought fewer than one each";
        }
        return lately > 0
                ? "the latest weeks brought " + lately + " each"
                : "the latest weeks lost " + -lately + " each";
    }
}
