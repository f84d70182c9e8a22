package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import jakarta.persistence.Embeddable;

/**
 * A test that the schedule tells of.
 *
 * @param startsMinute after the start of the day
 * @param response who is to do what
 */
@Embeddable
public record ScheduleEntry(int startsMinute, int minutes, String title, String response) {
    private static final int LAST_MINUTE = 7 * 24 * 60;

    /** @param place for errors, such as {@code entries[2]} */
    ScheduleEntry checked(String place) {
        if (startsMinute < 0 || startsMinute > LAST_MINUTE) {
            throw new InvalidException(place + ".startsMinute", "Between 0 and " + LAST_MINUTE + " minutes.");
        }
        return new ScheduleEntry(
                startsMinute,
                GameDayTexts.minutes(place + ".minutes", minutes, LAST_MINUTE),
                Text.name(place + ".title", title),
                Text.optional(place + ".response", response));
    }
}
