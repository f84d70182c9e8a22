/** Scenarios, game days, injections and verdicts by REST. */
@NullMarked
package dev.gameday.exercise.api;

import org.jspecify.annotations.NullMarked;
