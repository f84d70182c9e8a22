/** The slice planner itself: pure records in and out, no Spring, no clock, no database. */
@NullMarked
package dev.gameday.planner.solver;

import org.jspecify.annotations.NullMarked;
