/** The sample program: one readable data file, replayed at its dates through the services that users use. */
@NullMarked
package dev.gameday.exchange.sample;

import org.jspecify.annotations.NullMarked;
