@NullMarked
package dev.gameday.exercise.room;

import org.jspecify.annotations.NullMarked;
