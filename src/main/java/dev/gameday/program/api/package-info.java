/** The program and its teams by REST. */
@NullMarked
package dev.gameday.program.api;

import org.jspecify.annotations.NullMarked;
