package dev.gameday.exchange.ui;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.csv.LinesRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Why an import did nothing, in words. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** Turns a refused file into what every page knows how to tell. */
    static void told(Runnable work) {
        try {
            work.run();
        } catch (ImportRefusedException e) {
            RuleException told = new RuleException(words(e));
            told.initCause(e);
            throw told;
        }
    }

    static String words(RuntimeException failure) {
        return switch (failure) {
            case ImportRefusedException e -> "The file cannot be imported. " + e.getMessage();
            case InvalidException e -> e.field() + ": " + e.getMessage();
            case LinesRefusedException e -> String.valueOf(e.getMessage());
            case RuleException e -> String.valueOf(e.getMessage());
            case NotFoundException e -> String.valueOf(e.getMessage());
            case ChangedMeanwhileException e -> String.valueOf(e.getMessage());
            case AccessDeniedException e -> "Your account's roles do not include this.";
            case DataAccessException e -> "It collides with what somebody else wrote meanwhile. Look at it again.";
            default -> unexpected(failure);
        };
    }

    private static String unexpected(RuntimeException failure) {
        LOG.error("An import failed", failure);
        return "Something went wrong that should not; the log says what.";
    }
}
