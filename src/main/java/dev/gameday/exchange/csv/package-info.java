/** Features and dependencies as CSV, in and out. */
@NullMarked
package dev.gameday.exchange.csv;

import org.jspecify.annotations.NullMarked;
