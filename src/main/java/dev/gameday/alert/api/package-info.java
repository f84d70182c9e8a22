@NullMarked
package dev.gameday.alert.api;

import org.jspecify.annotations.NullMarked;
