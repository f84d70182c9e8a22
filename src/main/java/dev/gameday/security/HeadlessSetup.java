package dev.gameday.security;

import dev.gameday.base.CannotStartException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.program.SetUpProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Sets up from the environment at the first start, for machines without a browser. */
@Component
class HeadlessSetup implements ApplicationRunner {
    static final String EMAIL = "GAMEDAY_SETUP_ADMIN_EMAIL";
    static final String PASSWORD = "GAMEDAY_SETUP_ADMIN_PASSWORD";
    static final String TOKEN = "GAMEDAY_SETUP_TOKEN";
    static final String SAMPLE = "GAMEDAY_SETUP_SAMPLE";
    private static final Logger LOG = LoggerFactory.getLogger(HeadlessSetup.class);

    private final SetupState state;
    private final FirstRun firstRun;
    private final ConfigurableEnvironment environment;
    private final Clock clock;

    HeadlessSetup(SetupState state, FirstRun firstRun, ConfigurableEnvironment environment, Clock clock) {
        this.state = state;
        this.firstRun = firstRun;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted() || state.done()) {
            return;
        }
        String email = needed(EMAIL);
        String password = needed(PASSWORD);
        SetUpProgram program = sample() ? null : emptyProgram();
        try {
            firstRun.setUp(new SetUp(email, "Administrator", password, program, verbatim(TOKEN)));
            LOG.info("Gameday is set up: {} is its administrator.", email);
        } catch (InvalidException e) {
            throw refused(variable(e.field()), Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (RuleException e) {
            LOG.info("Another node has set Gameday up meanwhile.");
        }
    }

    private boolean wanted() {
        return verbatim(EMAIL) != null
                || verbatim(PASSWORD) != null
                || verbatim(TOKEN) != null
                || verbatim(SAMPLE) != null;
    }

    private boolean sample() {
        String value = verbatim(SAMPLE);
        if (value == null || "false".equalsIgnoreCase(value)) {
            return false;
        }
        if (!"true".equalsIgnoreCase(value)) {
            throw refused(SAMPLE, "it must be true or false.");
        }
        return true;
    }

    private SetUpProgram emptyProgram() {
        ZoneId zone = ZoneId.systemDefault().getId().contains("/") ? ZoneId.systemDefault() : ZoneOffset.UTC;
        LocalDate inAWeek = LocalDate.ofInstant(clock.instant(), zone).plusDays(7);
        return SetUpProgram.withDefaults("Game day program", zone, inAWeek);
    }

    private String needed(String variable) {
        String value = verbatim(variable);
        if (value == null) {
            throw refused(variable, "it is missing, and setting up without a browser needs it.");
        }
        return value;
    }

    /** The variable exactly as given: passwords and tokens may contain what looks like a placeholder. */
    private @Nullable String verbatim(String variable) {
        return environment.getPropertySources().stream()
                .filter(source -> source.containsProperty(variable))
                .map(source -> source.getProperty(variable))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static CannotStartException refused(String variable, String reason) {
        return new CannotStartException("The environment variable " + variable + " cannot be used: " + reason);
    }

    private static String variable(String field) {
        return switch (field) {
            case "email" -> EMAIL;
            case "password" -> PASSWORD;
            case "token" -> TOKEN;
            default -> "GAMEDAY_SETUP_*";
        };
    }
}
