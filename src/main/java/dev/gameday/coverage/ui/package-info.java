/** Screens of coverage, and the bar that others show it with. */
@NamedInterface("ui")
@NullMarked
package dev.gameday.coverage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
