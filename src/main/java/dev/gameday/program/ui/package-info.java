/** The program's settings on the screen; its fields also serve the first run. */
@NamedInterface("ui")
@NullMarked
package dev.gameday.program.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
