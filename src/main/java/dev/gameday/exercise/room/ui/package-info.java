/** The room and the status of a game day as pages, and what the room adds to the page of the day. */
@NullMarked
package dev.gameday.exercise.room.ui;

import org.jspecify.annotations.NullMarked;
