@NullMarked
package dev.gameday.failuremode;

import org.jspecify.annotations.NullMarked;
