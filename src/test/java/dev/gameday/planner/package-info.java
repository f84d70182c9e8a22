@NullMarked
package dev.gameday.planner;

import org.jspecify.annotations.NullMarked;
