/** Imports by REST. */
@NullMarked
package dev.gameday.exchange.api;

import org.jspecify.annotations.NullMarked;
