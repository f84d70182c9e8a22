/** Screens of failure modes, and what others change many of them with. */
@NamedInterface("ui")
@NullMarked
package dev.gameday.failuremode.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
