package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which failure modes to list; null means any.
 *
 * @param accepted true lists only the accepted, false only those in scope
 */
public record ModeFilter(
        @Nullable CoverageState state,
        @Nullable Boolean accepted,
        @Nullable UUID application,
        @Nullable UUID team,
        boolean withoutTeam,
        @Nullable NeedLevel needLevel,
        @Nullable UUID feature) {

    public ModeFilter(
            @Nullable CoverageState state,
            @Nullable Boolean accepted,
            @Nullable UUID application,
            @Nullable UUID team,
            boolean withoutTeam,
            @Nullable NeedLevel needLevel) {
        this(state, accepted, application, team, withoutTeam, needLevel, null);
    }

    public static final ModeFilter ANY = new ModeFilter(null, null, null, null, false, null);
    public static final ModeFilter IN_SCOPE = new ModeFilter(null, false, null, null, false, null);

    public static ModeFilter inState(CoverageState state) {
        return new ModeFilter(state, false, null, null, false, null);
    }

    public static ModeFilter ofFeature(@Nullable CoverageState state, boolean accepted, UUID feature) {
        return new ModeFilter(state, accepted, null, null, false, null, feature);
    }

    public static ModeFilter ofApplication(UUID application) {
        return new ModeFilter(null, null, application, null, false, null);
    }

    boolean admits(ModeCoverage mode) {
        ModeFact fact = mode.fact();
        return (state == null || state == mode.state())
                && (accepted == null || accepted == mode.accepted())
                && (application == null || application.equals(fact.application()))
                && (team == null || team.equals(fact.team()))
                && (!withoutTeam || fact.team() == null)
                && (needLevel == null || needLevel == fact.needLevel())
                && (feature == null || feature.equals(fact.feature()));
    }
}
