@NullMarked
package dev.gameday.catalog.ui;

import org.jspecify.annotations.NullMarked;
