package dev.gameday.catalog.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.ScopeChange;
import dev.gameday.catalog.ScopedFeature;
import dev.gameday.catalog.SignOffRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the screens speak of agreements and of what changed since. */
final class ScopeWords {
    private ScopeWords() {}

    /** "Photos added", "Script is important, was core", "Leaderboard moved from 3 to 1". */
    static String said(ScopeChange change) {
        return switch (change.kind()) {
            case ADDED -> change.name() + " added, " + level(change.now());
            case REMOVED -> change.name() + " removed, was " + level(change.before());
            case LEVEL -> change.name() + " is " + level(change.now()) + ", was " + level(change.before());
            case RANK -> change.name() + " moved from " + rank(change.before()) + " to " + rank(change.now());
        };
    }

    /** All of it in a line; empty when nothing changed. */
    static String creep(List<ScopeChange> changes) {
        return changes.stream().map(ScopeWords::said).collect(Collectors.joining("; "));
    }

    /** "Grace, Field director". */
    static String signer(SignOffRow signOff) {
        return signOff.signedAs().isEmpty() ? signOff.signedBy() : signOff.signedBy() + ", " + signOff.signedAs();
    }

    /** "W41, Tue 9 Oct 2012", and who wrote it down when it was somebody else. */
    static String when(SignOffRow signOff, ZoneId zone) {
        String day = Dates.day(signOff.signedAt(), zone);
        return signOff.own() ? day : day + ", recorded by " + signOff.recordedBy();
    }

    static String level(NeedLevel level) {
        return level.label().toLowerCase(Locale.ROOT);
    }

    private static String level(@Nullable ScopedFeature feature) {
        return feature == null ? "" : level(feature.needLevel());
    }

    private static String rank(@Nullable ScopedFeature feature) {
        return feature == null ? "" : Integer.toString(feature.rank());
    }
}
