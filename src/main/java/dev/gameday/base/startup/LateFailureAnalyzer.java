package dev.gameday.base.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The port or the database that was fine when {@link StartChecks} looked, and went away while the application started. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LateFailureAnalyzer implements FailureAnalyzer {
    private final Environment environment;

    LateFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return analysis(StartChecks.portTaken(taken.getPort(), taken).getMessage(), failure);
            }
            if (cause instanceof SQLException problem && isConnectionFailure(problem)) {
                String url = environment.getProperty("spring.datasource.url", "");
                String user = environment.getProperty("spring.datasource.username", "");
                return analysis(DatabaseProblem.sentence(url, user, problem), failure);
            }
        }
        return null;
    }

    private static boolean isConnectionFailure(SQLException problem) {
        String state = problem.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.equals("57P03"));
    }

    private static FailureAnalysis analysis(@Nullable String sentence, Throwable failure) {
        return new FailureAnalysis(sentence, null, failure);
    }
}
