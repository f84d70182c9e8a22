/** REST API of failure modes. */
@NullMarked
package dev.gameday.failuremode.api;

import org.jspecify.annotations.NullMarked;
