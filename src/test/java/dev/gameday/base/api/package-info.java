@NullMarked
package dev.gameday.base.api;

import org.jspecify.annotations.NullMarked;
