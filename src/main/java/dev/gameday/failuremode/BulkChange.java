package dev.gameday.failuremode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done to many failure modes at once. */
public sealed interface BulkChange {

    /** What engineers may do. */
    sealed interface Work extends BulkChange {}

    /** What managers may do. */
    sealed interface Agreement extends BulkChange {}

    /**
     * Candidates and retired ones come into scope.
     *
     * @param step added to the chain of each that came; null: none
     */
    record PutInScope(@Nullable FallbackStepInput step) implements Work {}

    /** Each gets the step at the end of its chain, unless it has the same one already. */
    record AddFallback(FallbackStepInput step) implements Work {}

    /** Out of scope, for good reason. */
    record Retire() implements Work {}

    /** Out of scope and undecided again: offered as a candidate. */
    record ToCandidate() implements Work {}

    /** Somebody agreed that the features may go without, through the day {@code until}. */
    record Accept(
            @Nullable String by,
            @Nullable String reason,
            @Nullable LocalDate until) implements Agreement {}

    /** Those that are accepted count again. */
    record WithdrawAcceptance() implements Agreement {}
}
