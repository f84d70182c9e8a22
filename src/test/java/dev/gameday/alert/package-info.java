@NullMarked
package dev.gameday.alert;

import org.jspecify.annotations.NullMarked;
