@NullMarked
package dev.gameday.exercise.api;

import org.jspecify.annotations.NullMarked;
