@NullMarked
package dev.gameday.planner.solver;

import org.jspecify.annotations.NullMarked;
