/** The sample program loads, and says what its file says. */
@NullMarked
package dev.gameday.exchange.sample;

import org.jspecify.annotations.NullMarked;
