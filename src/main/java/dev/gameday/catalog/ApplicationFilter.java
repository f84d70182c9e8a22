package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications a list shows: those whose name contains the text, of the team, archived or not. */
public record ApplicationFilter(String text, @Nullable UUID teamId, boolean archived) {
    public static final ApplicationFilter ALL = new ApplicationFilter("", null, false);
}
