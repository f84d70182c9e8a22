package dev.gameday.exchange.reference;

import dev.gameday.exchange.reference.GameDayMaker.Day;
import dev.gameday.exchange.reference.RunMaker.Judged;
import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingStatus;
import dev.gameday.finding.RetestOutcome;
import dev.gameday.finding.RetestRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was learned, and what became of it: fixed some weeks later, settled by the verdicts of the reveal. */
final class FindingMaker {
    private static final List<FindingKind> KINDS = List.of(FindingKind.values());

    private final World world;
    private final Dice dice;
    private final WorkWeek work;
    private final List<Long> numbers;
    private final Map<Integer, List<Finding>> fixes = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param numbers to give, earliest first */
    FindingMaker(World world, WorkWeek work, List<Long> numbers) {
        this.world = world;
        this.dice = world.dice();
        this.work = work;
        this.numbers = numbers;
    }

    /** The fixes of the week; many of them are a fallback that was missing. */
    void fix(int week) {
        List<Finding> due = fixes.getOrDefault(week, List.of());
        for (int i = 0; i < due.size(); i++) {
            Finding finding = due.get(i);
            Instant at = world.calendar().at(week, Calendar.WORK, 9, 0).plusSeconds(10L + i);
            if (finding.status() == FindingStatus.ACCEPTED) {
                continue;
            }
            Mode mode = finding.mode;
            boolean changes = mode != null
                    && mode.fallback != FallbackState.BUILT
                    && mode.changedInWeek != week
                    && !mode.retired
                    && mode.feature.archivedAt == null;
            if (mode != null && changes && dice.chance(0.6)) {
                work.build(mode, at.minusSeconds(1), week);
            }
            enter(finding, FindingStatus.FIXED, at, "Rolled out to all instances", null, null, null);
            if (mode == null) {
                enter(
                        finding,
                        FindingStatus.VERIFIED,
                        at.plusSeconds(172_800),
                        "Tried out in the weekly meeting",
                        null,
                        null,
                        RetestOutcome.FIXED);
            }
        }
    }

    /** Logs what failed and settles what was fixed before, with the reveal. */
    void learn(Day day, List<Judged> judged) {
        List<Judged> failed = judged.stream()
                .filter(j -> j.verdict().result() == VerdictResult.FAILED
                        || j.verdict().result() == VerdictResult.DEGRADED)
                .toList();
        for (Judged one : judged) {
            for (Finding finding : List.copyOf(one.mode().findings)) {
                settle(finding, one);
            }
        }
        int weeks = world.size().weeks();
        int upTo = (int) Math.round((double) world.size().findings() * (day.week() + 1) / weeks);
        List<Judged> candidates = new ArrayList<>(failed);
        dice.shuffle(candidates);
        int next = 0;
        while (rows.size() < upTo) {
            boolean ofVerdict = next < candidates.size() && dice.chance(0.86);
            log(day, ofVerdict ? candidates.get(next++) : null);
        }
    }

    private void settle(Finding finding, Judged one) {
        Instant revealed = world.calendar().revealed(one.day().week());
        if (RetestRule.deciding(finding.history, List.of(one.verdict())).isEmpty()) {
            return;
        }
        RetestRule.settle(finding.history, one.verdict()).ifPresent(settlement -> {
            enter(
                    finding,
                    settlement.status(),
                    revealed,
                    settlement.note(),
                    one.verdict().injectionId(),
                    one.verdict().verdictId(),
                    settlement.outcome());
            if (settlement.status() == FindingStatus.OPEN) {
                plan(finding, one.day().week());
            }
        });
    }

    private void log(Day day, @Nullable Judged cause) {
        Mode mode = cause == null ? null : cause.mode();
        App app = mode == null ? dice.oneOf(world.apps()) : mode.feature.app;
        boolean exercise = cause != null || dice.chance(0.5);
        Instant at = cause == null
                ? day.start().plusSeconds(dice.between(15_000, 17_000))
                : cause.verdict().recordedAt().plusSeconds(dice.between(5, 900));
        Finding finding = new Finding(dice.id(), mode);
        List<@Nullable Object> row = new ArrayList<>(List.of(
                finding.id,
                0L,
                numbers.get(rows.size()),
                app.area.about(dice.oneOf(Names.FINDINGS)),
                "Seen in " + app.name + ". What to do about it is in the minutes of the debrief.",
                cause == null ? dice.oneOf(KINDS, 0, 40, 20, 20, 20, 0) : kind(),
                dice.weighted(4, 16, 40, 30, 10) + 1));
        row.add(exercise ? FindingOrigin.EXERCISE : dice.chance(0.5) ? FindingOrigin.INCIDENT : FindingOrigin.REVIEW);
        row.add(app.id);
        row.add(mode == null ? null : mode.id);
        row.add(exercise ? day.id() : null);
        row.add(cause == null ? null : cause.verdict().injectionId());
        row.add(cause == null ? null : cause.verdict().verdictId());
        row.add(dice.chance(0.8) ? dice.oneOf(Names.PEOPLE) + " " + dice.oneOf(Names.FAMILIES) : "");
        row.add(dice.chance(0.7) ? world.calendar().day(day.week()).plusDays(dice.between(7, 60)) : null);
        row.add(dice.chance(0.4) ? "https://git.example.org/changes/" + numbers.get(rows.size()) : "");
        row.add(at);
        row.add(world.actor());
        rows.add(row.toArray());
        if (mode != null) {
            mode.findings.add(finding);
        }
        enter(finding, FindingStatus.OPEN, at, "", null, null, null);
        plan(finding, day.week());
    }

    private FindingKind kind() {
        return dice.oneOf(KINDS, 60, 4, 18, 8, 2, 8);
    }

    /** Begun within days, fixed within weeks; some are accepted instead, and some are nobody's hurry. */
    private void plan(Finding finding, int week) {
        Instant soon = world.calendar().at(week, Calendar.REVEALED, 9, 0).plusSeconds(dice.between(60, 20_000));
        switch (dice.weighted(84, 4, 12)) {
            case 0 -> {
                if (dice.chance(0.6)) {
                    enter(finding, FindingStatus.IN_PROGRESS, soon, "", null, null, null);
                }
                fixes.computeIfAbsent(week + 1 + dice.weighted(30, 25, 20, 15, 10), w -> new ArrayList<>())
                        .add(finding);
            }
            case 1 -> enter(finding, FindingStatus.ACCEPTED, soon, "Replaced next year anyway", null, null, null);
            default -> {
                // stays open
            }
        }
    }

    private void enter(
            Finding finding,
            FindingStatus status,
            Instant at,
            String note,
            @Nullable UUID injection,
            @Nullable UUID verdict,
            @Nullable RetestOutcome outcome) {
        if (at.isAfter(world.now())) {
            return;
        }
        finding.history.add(new RetestRule.Entry(status, at, injection, verdict, outcome));
        int seq = finding.history.size();
        versions.put(finding.id, seq - 1L);
        world.tables()
                .add(
                        "finding_event",
                        dice.id(),
                        finding.id,
                        seq,
                        status,
                        at,
                        world.actor(),
                        note,
                        injection,
                        verdict,
                        outcome);
    }

    /** Once the story is told. */
    void write() {
        for (@Nullable Object[] row : rows) {
            row[1] = versions.getOrDefault((UUID) java.util.Objects.requireNonNull(row[0]), 0L);
            world.tables().add("finding", row);
        }
    }
}
