/** The forecast over REST. */
@NullMarked
package dev.gameday.forecast.api;

import org.jspecify.annotations.NullMarked;
