/** Screens of findings. */
@NullMarked
package dev.gameday.finding.ui;

import org.jspecify.annotations.NullMarked;
