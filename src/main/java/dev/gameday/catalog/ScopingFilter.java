package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications the scoping session looks at. */
public record ScopingFilter(String text, @Nullable UUID teamId, Signed signed) {
    public static final ScopingFilter ALL = new ScopingFilter("", null, Signed.ANY);

    /** Whether somebody has agreed to their hierarchy of needs. */
    public enum Signed {
        ANY,
        YES,
        NO,
        /** Somebody has, and features came, went or changed level since. */
        CHANGED
    }

    public ScopingFilter with(Signed wanted) {
        return new ScopingFilter(text, teamId, wanted);
    }
}
