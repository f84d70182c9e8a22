@NullMarked
package dev.gameday.catalog.api;

import org.jspecify.annotations.NullMarked;
