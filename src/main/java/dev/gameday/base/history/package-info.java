/** How a feature says that the changes of its things are to be remembered, and who may read of them. */
@NullMarked
package dev.gameday.base.history;

import org.jspecify.annotations.NullMarked;
