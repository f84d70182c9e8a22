/** Accounts by REST. */
@NullMarked
package dev.gameday.security.api;

import org.jspecify.annotations.NullMarked;
