@NullMarked
package dev.gameday.forecast;

import org.jspecify.annotations.NullMarked;
