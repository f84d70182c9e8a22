/** Search over everything the reader may see: what is looked for, and who finds it. */
@NullMarked
package dev.gameday.base.search;

import org.jspecify.annotations.NullMarked;
