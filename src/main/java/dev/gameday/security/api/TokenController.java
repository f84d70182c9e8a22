package dev.gameday.security.api;

import dev.gameday.base.Routes;
import dev.gameday.security.ApiTokenRow;
import dev.gameday.security.NewApiToken;
import dev.gameday.security.TokenScope;
import dev.gameday.security.TokenService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens: one's own; those of an account for administrators. */
@RestController
@RequestMapping(Routes.API + "/tokens")
@Tag(name = "Tokens")
class TokenController {
    private final TokenService tokens;
    private final Clock clock;

    TokenController(TokenService tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "List tokens, newest first", description = "One's own; with an account, that account's.")
    List<ApiTokenRow> list(@RequestParam(required = false) @Nullable UUID account) {
        return account == null ? tokens.tokens() : tokens.tokensOf(account);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token; its secret is in this answer only",
            description = "Without an end it lasts 90 days; neverExpires is for administrators.")
    NewApiToken create(@RequestBody TokenBody given) {
        Instant end = given.expiresAt() == null ? clock.instant().plus(TokenService.USUAL) : given.expiresAt();
        return tokens.create(given.name(), given.scope(), Boolean.TRUE.equals(given.neverExpires()) ? null : end);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token", description = "One's own; with an account, that account's.")
    void revoke(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID account) {
        if (account == null) {
            tokens.revoke(id);
        } else {
            tokens.revokeFor(account, id);
        }
    }

    /** A token to make. */
    record TokenBody(
            @Nullable String name,
            @Nullable TokenScope scope,
            @Nullable Instant expiresAt,
            @Nullable Boolean neverExpires) {}
}
