@NullMarked
package dev.gameday.history;

import org.jspecify.annotations.NullMarked;
