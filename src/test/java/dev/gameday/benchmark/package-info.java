/** Measures the reference program: {@code ./mvnw -Pbenchmark verify}. No test depends on how fast anything is. */
@NullMarked
package dev.gameday.benchmark;

import org.jspecify.annotations.NullMarked;
