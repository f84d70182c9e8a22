/** What is checked before the start, and what a failed start says: one sentence that says what to do. */
@NullMarked
package dev.gameday.base.startup;

import org.jspecify.annotations.NullMarked;
