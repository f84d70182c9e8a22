// Hides the one of the screens themselves where both are on the class path, so it says the same.
@NamedInterface("ui")
@NullMarked
package dev.gameday.failuremode.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
