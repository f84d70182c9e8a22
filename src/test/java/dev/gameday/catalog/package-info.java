@NullMarked
package dev.gameday.catalog;

import org.jspecify.annotations.NullMarked;
