/**
 * The reference program: a made-up company of a real one's size, to try and measure Gameday with.
 *
 * <p>It is written as rows, not through the services, which would take hours for 100,000 verdicts. What the rows say follows
 * from the same rules ({@code FactTimeline}, {@code RetestRule}), and a test compares the result with what the services make of it.
 */
@NullMarked
package dev.gameday.exchange.reference;

import org.jspecify.annotations.NullMarked;
