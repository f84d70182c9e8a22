package dev.gameday.exchange.reference;

import dev.gameday.base.CurrentUser;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.ProgramService;
import dev.gameday.program.UpdateProgram;
import dev.gameday.security.SetupCompleted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Generates the reference program when the start asked for it, in the set-up's transaction: all of it or nothing. */
@Component
class ReferenceLoader {
    private static final int DAYS_SINCE_LAST = 4;

    private final String wanted;
    private final long seed;
    private final ProgramService programs;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final JdbcTemplate jdbc;

    ReferenceLoader(
            @Value("${" + ReferenceGuard.WANTED + ":}") String wanted,
            @Value("${gameday.generate-seed:1}") long seed,
            ProgramService programs,
            ProgramClock clock,
            CurrentUser user,
            JdbcTemplate jdbc) {
        this.wanted = wanted;
        this.seed = seed;
        this.programs = programs;
        this.clock = clock;
        this.user = user;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SetupCompleted completed) {
        if (!wanted.isEmpty() && !completed.sample()) {
            generate(ReferenceSize.named(wanted));
        }
    }

    private void generate(ReferenceSize size) {
        LocalDate first = clock.today().minusDays(DAYS_SINCE_LAST).minusWeeks(size.weeks() - 1L);
        describe(size, first);
        Calendar calendar = new Calendar(first, clock.zone());
        World world = new World(size, new Dice(seed), calendar, user.id(), user.name(), clock.now());
        tell(world);
        world.tables().write(jdbc);
    }

    private void tell(World world) {
        CatalogMaker catalog = new CatalogMaker(world);
        ModeMaker modes = new ModeMaker(world);
        catalog.make();
        modes.make();
        CatalogWeek changes = new CatalogWeek(world);
        SignOffMaker signOffs = new SignOffMaker(world);
        WorkWeek work = new WorkWeek(world);
        FindingMaker findings =
                new FindingMaker(world, work, numbers(world.size().findings()));
        GameDayMaker days = new GameDayMaker(world, findings);
        days.prepare();
        for (int week = 0; week <= world.size().weeks(); week++) {
            changes.tell(week);
            signOffs.tell(week);
            findings.fix(week);
            work.tell(week);
            if (week < world.size().weeks()) {
                days.tell(week);
            } else {
                days.planNext();
            }
        }
        new PeopleMaker(world).make();
        new SwitchMaker(world).make();
        catalog.write();
        modes.write();
        findings.write();
    }

    private List<Long> numbers(int count) {
        return java.util.stream.Stream.generate(
                        () -> jdbc.queryForObject("select nextval('finding_number')", Long.class))
                .limit(count)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    private void describe(ReferenceSize size, LocalDate first) {
        ProgramDetail program = programs.program();
        LocalDate deadline = first.plusWeeks(size.weeks() + 16L);
        @Nullable LocalDate noSample = null;
        programs.update(new UpdateProgram(
                program.version(),
                "Resilience before the peak season",
                7,
                program.sliceTargetPercent(),
                80,
                deadline,
                "Peak season",
                program.detectionTargetMinutes(),
                program.exerciseMinutes(),
                first,
                program.exerciseTime(),
                program.validityWeeks(),
                noSample));
    }
}
