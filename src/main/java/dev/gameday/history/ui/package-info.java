/** The history of a thing on its page, and the audit in the settings. */
@NullMarked
package dev.gameday.history.ui;

import org.jspecify.annotations.NullMarked;
