/** The room of a running game day: what people notice and write down, pauses, real incidents, and the status for all. */
@NullMarked
package dev.gameday.exercise.room;

import org.jspecify.annotations.NullMarked;
