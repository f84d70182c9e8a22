/** What people typed into forms and have not saved yet: kept per account, read by nobody else. */
@NullMarked
package dev.gameday.base.draft;

import org.jspecify.annotations.NullMarked;
