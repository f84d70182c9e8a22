/** Login, first run, accounts and tokens on the screen. */
@NullMarked
package dev.gameday.security.ui;

import org.jspecify.annotations.NullMarked;
