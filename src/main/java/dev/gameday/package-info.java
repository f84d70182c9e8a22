/** Gameday: the web app that runs a weekly game-day program. */
@NullMarked
package dev.gameday;

import org.jspecify.annotations.NullMarked;
