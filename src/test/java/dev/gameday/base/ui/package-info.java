@NullMarked
package dev.gameday.base.ui;

import org.jspecify.annotations.NullMarked;
