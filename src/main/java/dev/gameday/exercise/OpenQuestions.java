package dev.gameday.exercise;

/** What a reveal would leave open. */
public record OpenQuestions(int modesWithoutVerdict, int stillRunning, int verdicts) {}
