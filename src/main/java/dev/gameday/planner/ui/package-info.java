/** The planning screen. */
@NullMarked
package dev.gameday.planner.ui;

import org.jspecify.annotations.NullMarked;
