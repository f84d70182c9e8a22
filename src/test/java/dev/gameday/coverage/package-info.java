@NullMarked
package dev.gameday.coverage;

import org.jspecify.annotations.NullMarked;
