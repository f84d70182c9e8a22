package dev.gameday.base.api;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RowsChangedException;
import dev.gameday.base.RuleException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API as problem+json; nothing of the inside leaks. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final CurrentRepresentation currents;

    ProblemAdvice(CurrentRepresentation currents) {
        this.currents = currents;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return Problems.problem(HttpStatus.NOT_FOUND, message(e));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidException e) {
        String detail = e.field().isEmpty() ? message(e) : e.field() + ": " + message(e);
        return Problems.invalid(detail, List.of(new FieldError(e.field(), message(e))));
    }

    @ExceptionHandler
    ProblemDetail rule(RuleException e) {
        return Problems.problem(HttpStatus.CONFLICT, message(e));
    }

    @ExceptionHandler
    ProblemDetail changed(RowsChangedException e) {
        ProblemDetail problem = Problems.problem(HttpStatus.PRECONDITION_FAILED, message(e));
        problem.setProperty(
                "errors",
                e.rows().stream()
                        .map(row -> new FieldError(
                                "items[" + row.index() + "].version", row.name() + ": changed since it was read."))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(
            ChangedMeanwhileException e, HttpServletRequest request, HttpServletResponse response) {
        return tooLate(message(e), request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(
            OptimisticLockingFailureException e, HttpServletRequest request, HttpServletResponse response) {
        return tooLate(message(new ChangedMeanwhileException("The thing")), request, response);
    }

    /** Carries what is saved by now and its version, so that whoever was late can merge without asking again. */
    private ResponseEntity<ProblemDetail> tooLate(
            String detail, HttpServletRequest request, HttpServletResponse response) {
        ProblemDetail problem = Problems.problem(HttpStatus.PRECONDITION_FAILED, detail);
        var answer = ResponseEntity.status(HttpStatus.PRECONDITION_FAILED);
        currents.of(request, response).ifPresent(current -> {
            problem.setProperty("current", current.body());
            answer.eTag(current.etag());
        });
        return answer.body(problem);
    }

    @ExceptionHandler
    ProblemDetail raced(DataIntegrityViolationException e) {
        LOG.debug("A write ran into a constraint", e);
        return Problems.problem(
                HttpStatus.CONFLICT, "This collides with what somebody else wrote meanwhile. Nothing was saved.");
    }

    @ExceptionHandler
    ProblemDetail versionMissing(PreconditionRequiredException e) {
        return Problems.problem(HttpStatus.PRECONDITION_REQUIRED, message(e));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException e) {
        return Problems.problem(HttpStatus.FORBIDDEN, "Your account's roles do not include this.");
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        String expected = UnreadableBody.expected(e.getRequiredType());
        return Problems.invalid(e.getName() + ": " + expected, List.of(new FieldError(e.getName(), expected)));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        LOG.error("A request failed", e);
        return Problems.problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; the server's log says what.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, UnreadableBody.problem(e), headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problems.invalid(
                e.getParameterName() + " is missing.", List.of(new FieldError(e.getParameterName(), "Must be given.")));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = e.getFieldErrors().stream()
                .map(error -> new FieldError(
                        error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "Is not valid.")))
                .toList();
        return handleExceptionInternal(
                e, Problems.invalid("The input is not valid.", errors), headers, status, request);
    }

    private static String message(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
