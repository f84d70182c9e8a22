/** Tells open pages that what they show has changed, on every node: ids only, the database is the truth. */
@NullMarked
package dev.gameday.base.live;

import org.jspecify.annotations.NullMarked;
