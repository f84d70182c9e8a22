@NullMarked
package dev.gameday.base.draft;

import org.jspecify.annotations.NullMarked;
