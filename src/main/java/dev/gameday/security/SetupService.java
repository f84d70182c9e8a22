package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The first run in the browser, guarded by a code that only the server's console shows. */
@Service
public class SetupService {
    private final SetupState state;
    private final FirstRun firstRun;
    private final String code;

    SetupService(SetupState state, FirstRun firstRun, Passwords passwords) {
        this.state = state;
        this.firstRun = firstRun;
        this.code = passwords.generate();
    }

    @PreAuthorize(Access.ANYBODY)
    public boolean isSetUp() {
        return state.done();
    }

    /**
     * Makes the administrator and the program, or the sample.
     *
     * @return the administrator, to be signed in
     * @throws InvalidException naming {@code code} when it is not the one that this node's console shows
     * @throws RuleException when it is done already
     */
    @PreAuthorize(Access.ANYBODY)
    public AccountPrincipal setUp(@Nullable String givenCode, SetUp given) {
        if (state.done()) {
            throw new RuleException("Gameday is set up already.");
        }
        byte[] typed = (givenCode == null ? "" : givenCode.strip()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidException("code", "This is not the code that the server's console shows.");
        }
        return firstRun.setUp(given);
    }

    /** For the console only. */
    String code() {
        return code;
    }
}
