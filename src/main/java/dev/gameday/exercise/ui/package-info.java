/** Screens of scenarios and game days, the live run among them. */
@NullMarked
package dev.gameday.exercise.ui;

import org.jspecify.annotations.NullMarked;
