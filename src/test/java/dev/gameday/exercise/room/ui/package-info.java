@NullMarked
package dev.gameday.exercise.room.ui;

import org.jspecify.annotations.NullMarked;
