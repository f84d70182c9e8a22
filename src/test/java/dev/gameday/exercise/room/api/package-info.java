@NullMarked
package dev.gameday.exercise.room.api;

import org.jspecify.annotations.NullMarked;
