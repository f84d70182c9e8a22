package dev.gameday.security;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import dev.gameday.base.history.Secret;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
@Recorded(value = "account", route = Routes.PEOPLE, readers = Role.ADMINISTRATOR)
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class Account {
    // As mail servers have it.
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String email;

    @Unrecorded
    private String emailKey;

    private String name;

    @Secret
    @RecordedAs("Password")
    private @Nullable String passwordHash;

    private boolean enabled;

    @Unrecorded
    private int sessionEpoch;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @ElementCollection
    @CollectionTable(name = "account_team", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "team_id")
    private Set<UUID> teams = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(NewAccount given, @Nullable String passwordHash, Instant now) {
        this.id = given.requestId() == null ? UUID.randomUUID() : given.requestId();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = now;
        describe(given.email(), given.name());
        this.roles = checked(given.roles());
    }

    final void describe(@Nullable String newEmail, @Nullable String newName) {
        String typed = Text.name("email", newEmail, LONGEST_EMAIL);
        if (!EMAIL.matcher(typed).matches()) {
            throw new InvalidException("email", "Must be an e-mail address.");
        }
        email = typed;
        emailKey = Text.key(typed);
        name = Text.name("name", newName);
    }

    void changeRoles(@Nullable Set<Role> to) {
        Set<Role> wanted = checked(to);
        if (!wanted.equals(roles)) {
            roles.clear();
            roles.addAll(wanted);
            endSessions();
        }
    }

    /** The teams are these, and no others. */
    void belongTo(Set<UUID> to) {
        teams.retainAll(to);
        teams.addAll(to);
    }

    /** @return false when it already belonged to it */
    boolean join(UUID team) {
        return teams.add(team);
    }

    void rename(@Nullable String newName) {
        name = Text.name("name", newName);
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        endSessions();
    }

    void disable() {
        if (!enabled) {
            throw new RuleException("The account is disabled already.");
        }
        enabled = false;
        endSessions();
    }

    void enable() {
        if (enabled) {
            throw new RuleException("The account is enabled already.");
        }
        enabled = true;
    }

    private void endSessions() {
        sessionEpoch++;
    }

    private static Set<Role> checked(@Nullable Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new InvalidException("roles", "Choose at least one role.");
        }
        return EnumSet.copyOf(roles);
    }

    boolean administers() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    boolean enabled() {
        return enabled;
    }

    /** Nobody has chosen a password yet. */
    boolean invited() {
        return passwordHash == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    String emailKey() {
        return emailKey;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    AccountPrincipal principal() {
        return new AccountPrincipal(id, email, name, roles, sessionEpoch);
    }
}
