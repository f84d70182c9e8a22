package dev.gameday.base.history;

import java.util.Map;

/** Who may read what a game day keeps back. One bean, of the feature that guards the script. */
public interface KeptBack {

    /** An SQL condition over {@code c.game_day_id}: whether the reader may see what this day keeps back. */
    String readable();

    /** The parameters of {@link #readable} for who reads now. */
    Map<String, Object> parameters();
}
