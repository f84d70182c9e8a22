package dev.gameday.base.startup;

import java.util.Objects;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Ends a failed start with one line, where Spring Boot would print a page. Its own reporter is switched off by log level. */
class OneSentenceReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = Objects.requireNonNullElse(analysis.getAction(), "");
        System.err.println("Gameday did not start. " + (analysis.getDescription() + " " + action).strip());
    }
}
