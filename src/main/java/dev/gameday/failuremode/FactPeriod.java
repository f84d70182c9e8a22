package dev.gameday.failuremode;

import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What coverage knows about a failure mode from one instant to the next.
 *
 * @param to exclusive; null: still so
 * @param counted whether it is in scope and nothing it belongs to is archived
 * @param acceptedUntil last day of the acceptance
 * @param materialAt the latest material change known in this period
 */
public record FactPeriod(
        Instant from,
        @Nullable Instant to,
        @Nullable UUID teamId,
        @Nullable String teamName,
        NeedLevel needLevel,
        FallbackState fallback,
        boolean counted,
        @Nullable LocalDate acceptedUntil,
        @Nullable Instant materialAt) {

    /** Whether the period began with a material change. */
    public boolean material() {
        return from.equals(materialAt);
    }

    /** What changed with this period, in a few words each; {@code before} is null for the first. */
    public List<String> changesSince(@Nullable FactPeriod before) {
        if (before == null) {
            return List.of(counted ? "Came into scope" : "Written down, not counted");
        }
        List<String> changes = new ArrayList<>();
        if (counted != before.counted) {
            changes.add(counted ? "Counts again" : "No longer counts");
        }
        if (fallback != before.fallback) {
            changes.add("Fallback " + word(before.fallback.label()) + " → " + word(fallback.label()));
        }
        if (needLevel != before.needLevel) {
            changes.add("Need " + word(before.needLevel.label()) + " → " + word(needLevel.label()));
        }
        if (!Objects.equals(teamId, before.teamId)) {
            changes.add(teamName == null ? "No team owns it" : "Owned by " + teamName);
        }
        if (!Objects.equals(acceptedUntil, before.acceptedUntil)) {
            changes.add(acceptedUntil == null ? "Acceptance withdrawn" : "Accepted until " + acceptedUntil);
        }
        return changes;
    }

    private static String word(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
