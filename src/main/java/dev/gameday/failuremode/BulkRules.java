package dev.gameday.failuremode;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of many failure modes does to one of them, and what it may say. */
@Component
class BulkRules {
    private final FailureModes modes;
    private final FailureModeQueries queries;
    private final ProgramClock clock;

    BulkRules(FailureModes modes, FailureModeQueries queries, ProgramClock clock) {
        this.modes = modes;
        this.queries = queries;
        this.clock = clock;
    }

    /** The change with its texts tidied. @throws InvalidException naming the field */
    BulkChange tidied(BulkChange change) {
        return switch (change) {
            case BulkChange.PutInScope put ->
                new BulkChange.PutInScope(put.step() == null ? null : put.step().tidied());
            case BulkChange.AddFallback add ->
                new BulkChange.AddFallback(add.step().tidied());
            case BulkChange.Accept accept ->
                new BulkChange.Accept(
                        Text.name("by", accept.by()),
                        Text.required("reason", accept.reason()),
                        lastDay(accept.until(), clock.today()));
            case BulkChange.Retire retire -> retire;
            case BulkChange.ToCandidate back -> back;
            case BulkChange.WithdrawAcceptance withdraw -> withdraw;
        };
    }

    /** @throws InvalidException naming {@code until} */
    static LocalDate lastDay(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            throw new InvalidException("until", "Must say until when.");
        }
        if (until.isBefore(today)) {
            throw new InvalidException("until", "Must not be in the past.");
        }
        if (until.getYear() > 9999) {
            throw new InvalidException("until", "Must be a date before the year 10000.");
        }
        return until;
    }

    /** What a new step relies on must exist. */
    void requireDependency(BulkChange change, Collection<FailureMode> among) {
        FallbackStepInput step = switch (change) {
            case BulkChange.PutInScope put -> put.step();
            case BulkChange.AddFallback add -> add.step();
            default -> null;
        };
        if (step != null && step.dependencyId() != null) {
            FallbackChain old = among.stream()
                    .map(FailureMode::chain)
                    .filter(chain -> chain.steps().stream()
                            .anyMatch(known -> step.dependencyId().equals(known.dependencyId())))
                    .findFirst()
                    .orElse(new FallbackChain(java.util.List.of()));
            queries.requireDependencies(Set.of(step.dependencyId()), old);
        }
    }

    FailureMode created(NewFailureMode key, Instant now) {
        FailureMode mode = new FailureMode(key, now);
        modes.add(mode);
        return mode;
    }

    /** Does it to one; what is so already stays as it is. */
    FactChange apply(BulkChange change, FailureMode mode, boolean isNew, Instant now) {
        return switch (change) {
            case BulkChange.PutInScope put -> putInScope(put.step(), mode, isNew, now);
            case BulkChange.AddFallback add -> mode.addFallback(add.step(), now);
            case BulkChange.Retire retire -> {
                mode.retire();
                yield FactChange.NONE;
            }
            case BulkChange.ToCandidate back -> {
                mode.toCandidate();
                yield FactChange.NONE;
            }
            case BulkChange.Accept accept ->
                mode.accept(text(accept.by()), text(accept.reason()), lastDay(accept.until(), clock.today()), now);
            case BulkChange.WithdrawAcceptance withdraw ->
                mode.memento().acceptedUntil() == null ? FactChange.NONE : mode.withdrawAcceptance();
        };
    }

    private static FactChange putInScope(
            @Nullable FallbackStepInput step, FailureMode mode, boolean isNew, Instant now) {
        boolean came = mode.putInScope(now) || isNew;
        return came && step != null ? mode.addFallback(step, now) : FactChange.NONE;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
