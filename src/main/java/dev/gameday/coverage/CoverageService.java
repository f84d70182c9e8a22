package dev.gameday.coverage;

import dev.gameday.base.Access;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.coverage.CoverageReads.ModeName;
import dev.gameday.coverage.CoverageReads.Named;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is proven, for any day, from the facts and verdicts in force at the day's end. */
@Service
@Transactional(readOnly = true)
public class CoverageService {
    /** Longest trend, in days asked for. */
    public static final int LONGEST_TREND = 400;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final CoverageReads reads;
    private final VerdictMemory verdicts;
    private final CoverageTrends trends;
    private final ProgramClock clock;

    CoverageService(CoverageReads reads, VerdictMemory verdicts, CoverageTrends trends, ProgramClock clock) {
        this.reads = reads;
        this.verdicts = verdicts;
        this.trends = trends;
        this.clock = clock;
    }

    /** @throws InvalidException naming {@code asOf} when the day is out of any calendar */
    @PreAuthorize(Access.READ)
    public CoverageReport coverage(LocalDate asOf) {
        CoverageSnapshot snapshot = snapshot(asOf);
        Instant end = clock.endOf(asOf);
        Map<UUID, Reliability> reliabilities = reads.reliabilities();
        Map<Optional<UUID>, CoverageCounts> byTeam = snapshot.byTeam();
        List<CoverageLine> teams = lines(reads.teams(end), id -> byTeam.get(Optional.of(id)));
        CoverageCounts withoutTeam = byTeam.get(Optional.<UUID>empty());
        if (withoutTeam != null) {
            teams.add(new CoverageLine(null, "No team", withoutTeam));
        }
        Map<UUID, CoverageCounts> byApplication = snapshot.byApplication();
        return new CoverageReport(
                asOf,
                new CoverageLine(null, reads.programName(), snapshot.program()),
                lines(reads.applications(end), byApplication::get),
                teams,
                needLevels(snapshot.byNeedLevel()),
                weighted(snapshot, reliabilities));
    }

    /** The program's counts as of each day, earliest first. */
    @PreAuthorize(Access.READ)
    public List<CoverageDay> trend(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        if (days.size() > LONGEST_TREND) {
            throw new InvalidException("from", "At most " + LONGEST_TREND + " days at once.");
        }
        days.forEach(CoverageService::checkDay);
        return trends.trend(days);
    }

    /** One application's counts as of each day, earliest first. */
    @PreAuthorize(Access.READ)
    public List<CoverageDay> trend(Collection<LocalDate> days, UUID application) {
        days.forEach(CoverageService::checkDay);
        List<ModeFact> facts = reads.factsOfApplication(
                clock.endOf(Collections.min(days)), clock.endOf(Collections.max(days)), application);
        return Coverage.trend(days, clock.zone(), facts, verdicts.standings(), reads.validities());
    }

    /** Where each failure mode stands: riskiest first, then by name. */
    @PreAuthorize(Access.READ)
    public List<ModeRow> modes(LocalDate asOf, ModeFilter filter) {
        CoverageSnapshot snapshot =
                filter.application() == null ? snapshot(asOf) : snapshot(asOf, filter.application());
        Map<UUID, ModeName> names = reads.modeNames(filter.application());
        return snapshot.modes().stream()
                .filter(filter::admits)
                .map(mode -> row(mode, names))
                .sorted(Comparator.comparingInt(ModeRow::risk)
                        .reversed()
                        .thenComparing(ModeRow::application, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ModeRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ModeRow::id))
                .toList();
    }

    /** Where one failure mode stands; empty when it does not count on the day. */
    @PreAuthorize(Access.READ)
    public Optional<ModeCoverage> mode(UUID mode, LocalDate asOf) {
        checkDay(asOf);
        return Coverage.asOf(asOf, clock.zone(), reads.history(clock.endOf(asOf), mode)).modes().stream()
                .findFirst();
    }

    /** The counts of one application. @throws NotFoundException when there is none */
    @PreAuthorize(Access.READ)
    public CoverageCounts application(UUID application, LocalDate asOf) {
        return snapshot(asOf, application).program();
    }

    /** The counts of each of the application's features of which something counts. */
    @PreAuthorize(Access.READ)
    public Map<UUID, CoverageCounts> features(UUID application, LocalDate asOf) {
        checkDay(asOf);
        return Coverage.asOf(asOf, clock.zone(), reads.historyOfApplication(clock.endOf(asOf), application))
                .byFeature();
    }

    private CoverageSnapshot snapshot(LocalDate asOf) {
        checkDay(asOf);
        ZoneId zone = clock.zone();
        Instant end = clock.endOf(asOf);
        return Coverage.asOf(asOf, zone, reads.facts(end, end), verdicts.standings(), reads.validities());
    }

    private CoverageSnapshot snapshot(LocalDate asOf, UUID application) {
        checkDay(asOf);
        Instant end = clock.endOf(asOf);
        List<ModeFact> facts = reads.factsOfApplication(end, end, application);
        return Coverage.asOf(asOf, clock.zone(), facts, verdicts.standings(), reads.validities());
    }

    private static void checkDay(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidException("asOf", "Must be a day between " + EARLIEST + " and " + LATEST + ".");
        }
    }

    private static List<CoverageLine> lines(List<Named> things, CountsOf countsOf) {
        List<CoverageLine> lines = new ArrayList<>();
        for (Named thing : things) {
            CoverageCounts counts = countsOf.get(thing.id());
            if (thing.existed() || counts != null) {
                lines.add(new CoverageLine(
                        thing.id().toString(), thing.name(), counts == null ? CoverageCounts.NONE : counts));
            }
        }
        return lines;
    }

    private interface CountsOf {
        @Nullable
        CoverageCounts get(UUID id);
    }

    private static List<CoverageLine> needLevels(Map<NeedLevel, CoverageCounts> counts) {
        return counts.entrySet().stream()
                .map(entry ->
                        new CoverageLine(entry.getKey().name(), entry.getKey().label(), entry.getValue()))
                .toList();
    }

    private static RiskWeighted weighted(CoverageSnapshot snapshot, Map<UUID, Reliability> reliabilities) {
        long proven = 0;
        long inScope = 0;
        for (ModeCoverage mode : snapshot.modes()) {
            if (!mode.accepted()) {
                ModeFact fact = mode.fact();
                int risk = Risk.of(
                        fact.needLevel(), reliabilities.getOrDefault(fact.dependency(), Reliability.NOT_ASSESSED));
                inScope += risk;
                proven += mode.state() == CoverageState.PROVEN ? risk : 0;
            }
        }
        return new RiskWeighted(proven, inScope);
    }

    private static ModeRow row(ModeCoverage mode, Map<UUID, ModeName> names) {
        ModeFact fact = mode.fact();
        ModeName name = names.get(fact.mode());
        if (name == null) {
            throw new NotFoundException("failure mode", fact.mode());
        }
        return new ModeRow(
                fact.mode(),
                fact.application(),
                name.application(),
                fact.team(),
                name.feature(),
                fact.dependency(),
                name.dependency(),
                name.fault(),
                fact.needLevel(),
                name.reliability(),
                mode.state(),
                mode.accepted() ? fact.acceptedUntil() : null,
                mode.latest() == null ? null : mode.latest().result(),
                mode.evidenceDay(),
                mode.validThrough(),
                mode.changedSince(),
                Risk.of(fact.needLevel(), name.reliability()));
    }
}
