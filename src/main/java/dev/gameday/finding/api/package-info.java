/** Findings by REST. */
@NullMarked
package dev.gameday.finding.api;

import org.jspecify.annotations.NullMarked;
