/** The application as its users meet it: in a browser, by API, and when its machine dies. */
@NullMarked
package dev.gameday.e2e;

import org.jspecify.annotations.NullMarked;
