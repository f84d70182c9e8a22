/** Proposals over REST. */
@NullMarked
package dev.gameday.planner.api;

import org.jspecify.annotations.NullMarked;
