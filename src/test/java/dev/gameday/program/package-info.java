@NullMarked
package dev.gameday.program;

import org.jspecify.annotations.NullMarked;
