package dev.gameday.program;

/** The program was set up or its settings changed, in this transaction. */
public record ProgramChanged() {}
