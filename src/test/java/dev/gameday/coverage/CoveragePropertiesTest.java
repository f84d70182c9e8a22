package dev.gameday.coverage;

import static dev.gameday.coverage.Histories.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any history, tried on many random ones. */
class CoveragePropertiesTest {
    private static final LocalDate START = LocalDate.of(2012, 1, 2);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayReadsAsDefinedAndTheTrendAgrees(long seed) {
        RandomHistory random = new RandomHistory(seed, 12, 40);
        random.play(START.plusDays(150));
        CoverageHistory history = random.shuffled();
        List<LocalDate> days = days(0, 160, 3);
        List<CoverageDay> trend = Coverage.trend(days, ZONE, history);
        for (CoverageDay each : trend) {
            assertThat(each.counts()).isEqualTo(NaiveCoverage.counts(each.day(), ZONE, history));
            assertThat(Coverage.asOf(each.day(), ZONE, history).program()).isEqualTo(each.counts());
        }
        assertThat(trend).extracting(CoverageDay::day).isEqualTo(days);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensLaterNoEarlierDayMoves(long seed) {
        RandomHistory random = new RandomHistory(seed, 12, 40);
        List<LocalDate> days = days(0, 80, 2);
        random.play(START.plusDays(80));
        List<CoverageDay> before = Coverage.trend(days, ZONE, random.shuffled());
        random.play(START.plusDays(150));
        assertThat(Coverage.trend(days, ZONE, random.shuffled())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayOfCuttingTheProgramAddsUpToIt(long seed) {
        RandomHistory random = new RandomHistory(seed, 20, 40);
        random.play(START.plusDays(100));
        CoverageSnapshot snapshot = Coverage.asOf(START.plusDays(100), ZONE, random.shuffled());
        CoverageCounts program = snapshot.program();
        Stream.of(snapshot.byApplication(), snapshot.byTeam(), snapshot.byNeedLevel())
                .forEach(parts -> {
                    assertThat(parts.values().stream()
                                    .mapToInt(CoverageCounts::inScope)
                                    .sum())
                            .isEqualTo(program.inScope());
                    assertThat(parts.values().stream()
                                    .mapToInt(CoverageCounts::accepted)
                                    .sum())
                            .isEqualTo(program.accepted());
                    for (CoverageState state : CoverageState.values()) {
                        assertThat(parts.values().stream()
                                        .mapToInt(counts -> counts.of(state))
                                        .sum())
                                .isEqualTo(program.of(state));
                    }
                });
    }

    @Test
    void twoYearsOfALargeProgramAreReadInWellUnderASecond() {
        RandomHistory random = new RandomHistory(1, 10_000, 144_000);
        random.play(START.plusDays(155));
        CoverageHistory history = random.shuffled();
        List<LocalDate> weeks = days(0, 728, 7);
        Coverage.trend(weeks, ZONE, history);
        assertThat(history.evidence()).hasSizeGreaterThan(90_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<CoverageDay> trend = Coverage.trend(weeks, ZONE, history);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(trend.getLast().counts().inScope()).isPositive();
    }

    private static List<LocalDate> days(int from, int to, int step) {
        return IntStream.rangeClosed(0, (to - from) / step)
                .mapToObj(i -> START.plusDays(from + (long) i * step))
                .toList();
    }

    /** Plays a program forward in time: facts close and reopen, verdicts are recorded, revealed and corrected. */
    private static final class RandomHistory {
        private final Random random;
        private final int modes;
        private final long minutesBetween;
        private final List<ModeFact> facts = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Validity> validities = new ArrayList<>();
        private Instant now = START.atTime(9, 0).atZone(ZONE).toInstant();
        private int ids;

        RandomHistory(long seed, int modes, int verdicts) {
            random = new Random(seed);
            this.modes = modes;
            minutesBetween = Math.max(1, 100L * 24 * 60 / verdicts);
            validities.add(new Validity(1 + random.nextInt(6), now));
            for (int i = 0; i < modes; i++) {
                facts.add(fact(i, now, null));
            }
        }

        void play(LocalDate until) {
            Instant end = Coverage.endOf(until, ZONE);
            while (true) {
                Instant next = now.plusSeconds(60 * (1 + random.nextLong(2 * minutesBetween)));
                if (!next.isBefore(end)) {
                    now = end;
                    return;
                }
                now = next;
                int what = random.nextInt(20);
                if (what < 6) {
                    change(random.nextInt(facts.size()));
                } else if (what < 19) {
                    judge();
                } else if (random.nextInt(10) == 0) {
                    validities.add(new Validity(1 + random.nextInt(6), now));
                }
            }
        }

        private void change(int index) {
            ModeFact old = facts.get(index);
            if (old.to() == null) {
                facts.set(index, closed(old));
                facts.add(fact((int) old.mode().getLeastSignificantBits(), now, old.materialAt()));
            }
        }

        /** Whatever is played later is recorded later; a reveal that comes later still is known only then. */
        private void judge() {
            boolean correction = random.nextInt(4) == 0 && !evidence.isEmpty();
            Evidence corrected = correction ? evidence.get(random.nextInt(evidence.size())) : null;
            UUID mode = corrected == null ? new UUID(1, random.nextInt(modes)) : corrected.mode();
            Instant injectedAt = now.minusSeconds(60L * random.nextInt(20 * 24 * 60));
            Instant revealedAt = now.plusSeconds(60L * (random.nextInt(3) == 0 ? random.nextInt(5000) : 0));
            evidence.add(new Evidence(
                    new UUID(9, ids++),
                    mode,
                    pick(VerdictResult.values()),
                    corrected == null ? null : corrected.verdict(),
                    injectedAt,
                    now,
                    revealedAt));
        }

        private ModeFact fact(int mode, Instant from, @Nullable Instant materialAt) {
            return new ModeFact(
                    new UUID(1, mode),
                    from,
                    null,
                    new UUID(2, mode % 5),
                    new UUID(4, mode),
                    new UUID(5, mode % 7),
                    random.nextInt(4) == 0 ? null : new UUID(3, random.nextInt(3)),
                    pick(NeedLevel.values()),
                    pick(FallbackState.values()),
                    random.nextInt(8) != 0,
                    random.nextInt(6) == 0 ? START.plusDays(random.nextInt(150)) : null,
                    random.nextBoolean() ? materialAt : from);
        }

        private ModeFact closed(ModeFact fact) {
            return new ModeFact(
                    fact.mode(),
                    fact.from(),
                    now,
                    fact.application(),
                    fact.feature(),
                    fact.dependency(),
                    fact.team(),
                    fact.needLevel(),
                    fact.fallback(),
                    fact.counted(),
                    fact.acceptedUntil(),
                    fact.materialAt());
        }

        private <T> T pick(T[] values) {
            return values[random.nextInt(values.length)];
        }

        CoverageHistory shuffled() {
            List<ModeFact> someFacts = new ArrayList<>(facts);
            List<Evidence> someEvidence = new ArrayList<>(evidence);
            Collections.shuffle(someFacts, random);
            Collections.shuffle(someEvidence, random);
            return new CoverageHistory(someFacts, someEvidence, validities);
        }
    }
}
