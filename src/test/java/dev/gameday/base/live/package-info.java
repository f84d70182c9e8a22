@NullMarked
package dev.gameday.base.live;

import org.jspecify.annotations.NullMarked;
