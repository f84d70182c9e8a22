/** The screens that put several features together. */
@NullMarked
package dev.gameday.dashboard.ui;

import org.jspecify.annotations.NullMarked;
