@NullMarked
package dev.gameday.exchange.reference;

import org.jspecify.annotations.NullMarked;
