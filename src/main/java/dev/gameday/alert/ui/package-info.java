@NullMarked
package dev.gameday.alert.ui;

import org.jspecify.annotations.NullMarked;
