/** What is noticed during a game day, by REST. */
@NullMarked
package dev.gameday.exercise.room.api;

import org.jspecify.annotations.NullMarked;
