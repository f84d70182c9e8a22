/** What tests of every feature share: databases, acting as a role, counting statements, a browser, the running jar. */
@NullMarked
package dev.gameday.testing;

import org.jspecify.annotations.NullMarked;
