/** What holds for all features together. */
@NullMarked
package dev.gameday;

import org.jspecify.annotations.NullMarked;
