package dev.gameday.planner;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How long to look for an answer.
 *
 * @param limit after which the best so far is the answer
 * @param better told of each better proposal as soon as it is found, the first one at once
 * @param cancelled asked now and then; when true, the best so far is the answer
 */
public record Effort(Duration limit, Consumer<Proposal> better, BooleanSupplier cancelled) {

    /** As long as somebody would wait for an answer. */
    public static final Effort USUAL = within(Duration.ofSeconds(8));

    public static Effort within(Duration limit) {
        return new Effort(limit, better -> {}, () -> false);
    }
}
