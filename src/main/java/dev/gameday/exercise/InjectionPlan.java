package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an injection is to be done on its day.
 *
 * @param bufferMinutes after it, before the next one begins
 * @param performedBy who does it
 * @param consequenceOf the injection that leads to it; null: it stands for itself
 * @param reportedAs of a human error: what is reported done and is not; empty: none
 */
@Embeddable
public record InjectionPlan(
        int bufferMinutes, String performedBy, @Nullable UUID consequenceOf, String reportedAs) {
    /** No buffer, nobody in particular, by itself, no human error. */
    public static final InjectionPlan NONE = new InjectionPlan(0, "", null, "");

    private static final int LONGEST_BUFFER = 24 * 60;

    InjectionPlan checked() {
        if (bufferMinutes < 0 || bufferMinutes > LONGEST_BUFFER) {
            throw new InvalidException("bufferMinutes", "Between 0 and " + LONGEST_BUFFER + " minutes.");
        }
        return new InjectionPlan(
                bufferMinutes,
                Text.optional("performedBy", performedBy),
                consequenceOf,
                Text.optional("reportedAs", reportedAs));
    }
}
