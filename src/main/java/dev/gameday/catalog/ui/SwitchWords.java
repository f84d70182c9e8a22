package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.SwitchWarning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the screens speak of kill switches. */
final class SwitchWords {
    private static final int MINUTE = 60;

    private SwitchWords() {}

    /** "5 s", "2 min", "2 min 30 s". */
    static String seconds(@Nullable Integer seconds) {
        if (seconds == null) {
            return "–";
        }
        if (seconds < 2 * MINUTE) {
            return seconds + " s";
        }
        int rest = seconds % MINUTE;
        return seconds / MINUTE + " min" + (rest == 0 ? "" : " " + rest + " s");
    }

    /** "within 5 s, 3 people". */
    static String inShort(KillSwitchRow row) {
        List<String> words = new ArrayList<>();
        if (row.actsWithinSeconds() != null) {
            words.add("within " + seconds(row.actsWithinSeconds()));
        }
        if (row.busNumber() > 1) {
            words.add(row.busNumber() + " people");
        }
        return String.join(", ", words);
    }

    static String lastExercised(KillSwitchRow row) {
        if (row.lastExercisedOn() == null) {
            return "Never";
        }
        String day = Dates.week(row.lastExercisedOn()) + ", " + Dates.shortDay(row.lastExercisedOn()) + " "
                + row.lastExercisedOn().getYear();
        return row.lastTookSeconds() == null ? day : day + ", took " + seconds(row.lastTookSeconds());
    }

    static Span tag(SwitchWarning warning) {
        return Words.tag(warning.label(), style(warning));
    }

    /** What would leave nobody able to switch is worse than what makes it doubtful. */
    static String style(SwitchWarning warning) {
        return warning == SwitchWarning.NOBODY ? "failing" : "stale";
    }

    /** "1st", "2nd", "11th". */
    static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
