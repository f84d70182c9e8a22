@NullMarked
package dev.gameday.failuremode.api;

import org.jspecify.annotations.NullMarked;
