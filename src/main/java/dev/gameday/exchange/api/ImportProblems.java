package dev.gameday.exchange.api;

import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.csv.LinesRefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says which file and line kept an import from being done. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {
    /** Errors that one answer names; the first ones usually explain the others. */
    private static final int MOST_ERRORS = 1_000;

    @ExceptionHandler
    ProblemDetail refused(ImportRefusedException e) {
        HttpStatus status = e.tooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "Nothing was imported. " + e.getMessage());
        problem.setProperty("file", e.file());
        problem.setProperty("document", e.document());
        problem.setProperty("line", e.line());
        problem.setProperty("reason", e.reason());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(LinesRefusedException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "Nothing was imported. " + e.getMessage());
        problem.setProperty("errors", e.errors().stream().limit(MOST_ERRORS).toList());
        return problem;
    }
}
