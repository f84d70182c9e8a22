/** Coverage over REST. */
@NullMarked
package dev.gameday.coverage.api;

import org.jspecify.annotations.NullMarked;
