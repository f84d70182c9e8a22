package dev.gameday.exchange.reference;

import dev.gameday.exchange.reference.GameDayMaker.Day;
import dev.gameday.exchange.reference.Slice.Pick;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import dev.gameday.finding.RetestRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens on a game day: injections with their events, and verdicts. */
final class RunMaker {
    private static final int SKIPPED = 2;
    private static final int ABORTED = 2;

    private final World world;
    private final Dice dice;
    private final FindingMaker findings;

    RunMaker(World world, FindingMaker findings) {
        this.world = world;
        this.dice = world.dice();
        this.findings = findings;
    }

    /** A verdict that stands, on a failure mode of an injection. */
    record Judged(Mode mode, Day day, RetestRule.Retest verdict) {}

    /** Freezes the slice into injections, in the order of the picks. */
    List<UUID> freeze(Day day, Slice slice) {
        List<UUID> injections = new ArrayList<>();
        for (Pick pick : slice.picks()) {
            UUID id = dice.id();
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(id, 0L, day.id(), pick.scenario().id, injections.size() + 1));
            row.addAll(List.of(pick.scenario().texts()));
            row.add(day.week() % 4 == 0 && injections.size() == slice.picks().size() - 1);
            row.add(pick.retest() ? "A fix is due for its retest" : "Much risk that nothing has proven yet");
            world.tables().add("injection", row.toArray());
            for (Mode mode : pick.modes()) {
                world.tables().add("injection_mode", id, mode.id, mode.feature.app.id, mode.expected, false);
            }
            injections.add(id);
        }
        return injections;
    }

    /** Runs all picks; judges until there are as many verdicts. */
    void run(Day day, Slice slice, int verdicts) {
        List<UUID> injections = freeze(day, slice);
        int wanted = world.tables().count("verdict") + verdicts;
        List<Judged> judged = new ArrayList<>();
        int spare = slice.picks().stream().mapToInt(pick -> pick.modes().size()).sum() - verdicts;
        for (int i = 0; i < injections.size(); i++) {
            Pick pick = slice.picks().get(i);
            Instant at = day.start().plusSeconds(300 + 13_800L * i / injections.size());
            if (pick.modes().size() <= spare && dice.chance(SKIPPED / 100.0)) {
                spare -= pick.modes().size();
                event(injections.get(i), InjectionEventType.SKIPPED, at, null, "No time left in that room");
                continue;
            }
            boolean aborted = dice.chance(ABORTED / 100.0);
            events(injections.get(i), at, aborted);
            pick.scenario().hasRun = true;
            int left = wanted - world.tables().count("verdict");
            List<Mode> now = pick.modes().subList(0, Math.min(left, pick.modes().size()));
            for (Mode mode : now) {
                judged.add(judge(day, injections.get(i), mode, at, aborted));
            }
        }
        findings.learn(day, judged);
    }

    private void events(UUID injection, Instant at, boolean aborted) {
        event(injection, InjectionEventType.INJECTED, at, null, "");
        DetectionSource source = dice.oneOf(List.of(DetectionSource.values()), 52, 14, 6, 14, 4, 4, 6);
        Instant noticed = at.plusSeconds(dice.between(40, source == DetectionSource.ALERT ? 420 : 1_100));
        event(injection, InjectionEventType.DETECTED, noticed, source, "");
        if (dice.chance(0.8)) {
            event(injection, InjectionEventType.ACKNOWLEDGED, noticed.plusSeconds(60), null, "");
        }
        Instant end = at.plusSeconds(dice.between(1_200, 1_320));
        if (aborted) {
            event(injection, InjectionEventType.ABORTED, end.minusSeconds(60), null, "A dashboard outside turned red");
        } else if (dice.chance(0.7)) {
            event(injection, InjectionEventType.MITIGATED, end.minusSeconds(60), null, "");
        }
        event(injection, InjectionEventType.ROLLED_BACK, end, null, "");
    }

    private void event(
            UUID injection, InjectionEventType type, Instant at, @Nullable DetectionSource source, String note) {
        world.tables()
                .add(
                        "injection_event",
                        dice.id(),
                        injection,
                        type,
                        at,
                        at.plusSeconds(3),
                        world.actor(),
                        null,
                        source,
                        note,
                        null,
                        dice.id());
    }

    private Judged judge(Day day, UUID injection, Mode mode, Instant injectedAt, boolean aborted) {
        VerdictResult result = aborted ? VerdictResult.INCONCLUSIVE : result(mode, day.week());
        UUID id = dice.id();
        Instant recordedAt = injectedAt.plusSeconds(dice.between(1_400, 2_400));
        String observed = result == VerdictResult.PASSED ? Names.OBSERVED.getFirst() : dice.oneOf(Names.OBSERVED);
        world.tables()
                .add(
                        "verdict",
                        id,
                        injection,
                        mode.id,
                        result,
                        observed,
                        dice.chance(0.8),
                        dice.chance(0.7),
                        injectedAt,
                        recordedAt,
                        world.actor(),
                        null,
                        dice.id());
        if (result != VerdictResult.INCONCLUSIVE) {
            mode.standing = result;
            mode.exercisedInWeek = day.week();
        }
        return new Judged(mode, day, new RetestRule.Retest(injection, id, result, injectedAt, recordedAt));
    }

    /** Chains that are there mostly hold; bad weeks are bad for everybody. */
    private VerdictResult result(Mode mode, int week) {
        double passes =
                mode.fallback == FallbackState.BUILT ? 0.8 : mode.fallback == FallbackState.PLANNED ? 0.4 : 0.25;
        double through = (double) week / world.size().weeks();
        passes += 0.08 * through + (mode.retestDue() ? 0.25 : 0);
        boolean badWeeks = (through > 0.38 && through < 0.42) || (through > 0.71 && through < 0.74);
        if (dice.chance(Math.min(0.96, badWeeks ? 0.6 * passes : passes))) {
            return VerdictResult.PASSED;
        }
        return dice.oneOf(
                List.of(VerdictResult.DEGRADED, VerdictResult.FAILED, VerdictResult.INCONCLUSIVE), 45, 45, 10);
    }
}
