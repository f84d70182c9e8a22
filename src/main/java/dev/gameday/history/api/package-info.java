/** Changes by REST. */
@NullMarked
package dev.gameday.history.api;

import org.jspecify.annotations.NullMarked;
