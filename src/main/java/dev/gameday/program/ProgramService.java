package dev.gameday.program;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.Check;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The program's settings: set up once, edited by administrators. */
@Service
@Transactional
public class ProgramService {
    private final ProgramRepository programs;
    private final ProgramValidityRepository validities;
    private final ProgramQueries queries;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    ProgramService(
            ProgramRepository programs,
            ProgramValidityRepository validities,
            ProgramQueries queries,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.programs = programs;
        this.validities = validities;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFoundException while nothing is set up */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public ProgramDetail program() {
        return queries.detail(clock.now()).orElseThrow(() -> new NotFoundException("The program is not set up yet."));
    }

    /** The program's id, for its history. @throws NotFoundException while nothing is set up */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public UUID id() {
        return queries.id().orElseThrow(() -> new NotFoundException("The program is not set up yet."));
    }

    /** @throws RuleException when the program exists already */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void setUp(SetUpProgram given) {
        if (programs.count() > 0) {
            throw new RuleException("The program is set up already.");
        }
        int weeks = Check.number("validityWeeks", given.validityWeeks(), 1, 520);
        Program program = programs.saveAndFlush(new Program(given));
        // In force from ever on, so that every day has an answer, also those before the set-up.
        validities.saveAndFlush(new ProgramValidity(program.id(), weeks, Instant.EPOCH, clock.now()));
        events.publishEvent(new ProgramChanged());
    }

    /** @return the new version */
    @PreAuthorize(Access.ADMINISTRATOR)
    public long update(UpdateProgram to) {
        Program program = current();
        ChangedMeanwhileException.check("The program", to.version(), program.version());
        program.change(to);
        changeValidity(program, Check.number("validityWeeks", to.validityWeeks(), 1, 520));
        programs.saveAndFlush(program);
        events.publishEvent(new ProgramChanged());
        return program.version();
    }

    /** Moves the day that the sample program looks at itself from. @throws RuleException in a real program */
    @PreAuthorize(Access.MANAGER)
    public void lookFrom(LocalDate date) {
        Program program = current();
        program.lookFrom(Check.present("sampleDate", date));
        programs.saveAndFlush(program);
        events.publishEvent(new ProgramChanged());
    }

    /** The sample's program date, if this is the sample; for the shell's banner. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public Optional<LocalDate> sampleDate() {
        return queries.sampleDate();
    }

    private void changeValidity(Program program, int weeks) {
        if (queries.validityWeeks(clock.now()) != weeks) {
            Instant now = clock.now();
            validities.saveAndFlush(new ProgramValidity(program.id(), weeks, now, now));
        }
    }

    private Program current() {
        return programs.findFirstBy().orElseThrow(() -> new NotFoundException("The program is not set up yet."));
    }
}
