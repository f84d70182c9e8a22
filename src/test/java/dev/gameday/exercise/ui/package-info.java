@NullMarked
package dev.gameday.exercise.ui;

import org.jspecify.annotations.NullMarked;
