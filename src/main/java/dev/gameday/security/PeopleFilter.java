package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which people a list shows; null: whatever. */
public record PeopleFilter(
        String text,
        @Nullable Role role,
        @Nullable UUID team,
        @Nullable AccountStatus status) {
    public static final PeopleFilter ALL = new PeopleFilter("", null, null, null);
}
