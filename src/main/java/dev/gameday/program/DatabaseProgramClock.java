package dev.gameday.program;

import dev.gameday.program.ProgramQueries.ZoneAndSample;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows from the database whether the program is the sample, which lives on its program date. */
@Component
class DatabaseProgramClock implements ProgramClock {
    private static final ThreadLocal<@Nullable Instant> REPLAYED = new ThreadLocal<>();
    private final ProgramQueries queries;
    private final Clock clock;
    private volatile @Nullable ZoneAndSample known;

    DatabaseProgramClock(ProgramQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        Instant replay = REPLAYED.get();
        if (replay != null) {
            return replay;
        }
        // Databases keep microseconds; what is written must read back equal.
        Instant real = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ZoneAndSample fixed = fixed();
        if (fixed == null || !fixed.sample()) {
            return real;
        }
        LocalTime timeOfDay = LocalTime.ofInstant(real, fixed.zone());
        return queries.sampleDate()
                .map(day -> day.atTime(timeOfDay).atZone(fixed.zone()).toInstant())
                .orElse(real);
    }

    @Override
    public boolean replaying() {
        return REPLAYED.get() != null;
    }

    @Override
    public ZoneId zone() {
        ZoneAndSample fixed = fixed();
        return fixed == null ? ZoneOffset.UTC : fixed.zone();
    }

    @Override
    public <T> T at(Instant instant, Supplier<T> work) {
        Instant before = REPLAYED.get();
        REPLAYED.set(instant.truncatedTo(ChronoUnit.MICROS));
        try {
            return work.get();
        } finally {
            if (before == null) {
                REPLAYED.remove();
            } else {
                REPLAYED.set(before);
            }
        }
    }

    /** What was read inside a transaction that is rolled back must not be kept either. */
    @EventListener
    void forget(ProgramChanged event) {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    /** Asked once: both are fixed at set-up, and before it the answer costs one statement. */
    private @Nullable ZoneAndSample fixed() {
        ZoneAndSample fixed = known;
        if (fixed == null) {
            fixed = queries.zoneAndSample().orElse(null);
            known = fixed;
        }
        return fixed;
    }
}
