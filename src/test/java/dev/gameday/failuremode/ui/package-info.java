@NullMarked
package dev.gameday.failuremode.ui;

import org.jspecify.annotations.NullMarked;
