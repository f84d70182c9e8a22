@NullMarked
package dev.gameday.exercise;

import org.jspecify.annotations.NullMarked;
