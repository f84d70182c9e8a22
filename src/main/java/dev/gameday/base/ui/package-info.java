/** The shell of the screens and the components that all of them share. */
@NullMarked
package dev.gameday.base.ui;

import org.jspecify.annotations.NullMarked;
