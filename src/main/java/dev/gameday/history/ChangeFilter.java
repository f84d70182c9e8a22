package dev.gameday.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes an audit shows; null: whatever.
 *
 * @param type a kind of thing, or {@link #ACTS}
 * @param from the first day, in the program's zone
 * @param to the last day
 */
public record ChangeFilter(
        @Nullable UUID person,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null);
    /** The type that stands for deliberate acts. */
    public static final String ACTS = "act";
}
