package dev.gameday.base.ui;

/** What the shell calls the program that this deployment runs; one bean. */
public interface ShellName {
    String name();
}
