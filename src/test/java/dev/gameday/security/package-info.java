@NullMarked
package dev.gameday.security;

import org.jspecify.annotations.NullMarked;
