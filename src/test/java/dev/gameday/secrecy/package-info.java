@org.jspecify.annotations.NullMarked
package dev.gameday.secrecy;
