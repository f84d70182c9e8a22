/** The screen to import catalogs. */
@NullMarked
package dev.gameday.exchange.ui;

import org.jspecify.annotations.NullMarked;
