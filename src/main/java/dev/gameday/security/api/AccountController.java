package dev.gameday.security.api;

import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.security.AccountRow;
import dev.gameday.security.AccountService;
import dev.gameday.security.NewAccount;
import dev.gameday.security.UpdateAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, for administrators. */
@RestController
@RequestMapping(Routes.API + "/accounts")
@Tag(name = "Accounts")
class AccountController {
    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "List the accounts by name")
    List<AccountRow> list() {
        return accounts.accounts();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an account")
    ResponseEntity<AccountRow> one(@PathVariable UUID id) {
        AccountRow account = accounts.account(id);
        return Answers.ok(account, account.version());
    }

    @PostMapping
    @Operation(summary = "Create an account; repeating the request id creates nothing")
    ResponseEntity<AccountRow> create(@RequestBody NewAccount given) {
        AccountRow account = accounts.account(accounts.create(given));
        return Answers.created(Routes.API + "/accounts/" + account.id(), account, account.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change an account; changed roles end its sessions")
    ResponseEntity<AccountRow> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody AccountData to) {
        accounts.update(id, new UpdateAccount(IfMatch.version(ifMatch), to.email(), to.name(), to.roles()));
        return one(id);
    }

    @PostMapping("/{id}/disable")
    @Operation(summary = "Disable an account: its sessions and tokens end at once")
    ResponseEntity<AccountRow> disable(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        accounts.disable(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/enable")
    @Operation(summary = "Enable a disabled account")
    ResponseEntity<AccountRow> enable(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        accounts.enable(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PutMapping("/{id}/password")
    @Operation(summary = "Set a new password; the account's sessions end")
    ResponseEntity<AccountRow> resetPassword(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Password to) {
        accounts.resetPassword(id, IfMatch.version(ifMatch), to.password());
        return one(id);
    }

    /** What can change. */
    record AccountData(
            @Nullable String email,
            @Nullable String name,
            @Nullable Set<Role> roles) {}

    /** A new password, at least 12 characters. */
    record Password(@Nullable String password) {
        @Override
        public String toString() {
            return "Password";
        }
    }
}
