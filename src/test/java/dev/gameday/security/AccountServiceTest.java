package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.program.Clean;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.Work;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@NotSetUp
class AccountServiceTest {
    private static final String PASSWORD = "long enough for this";

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void takeBack() {
        Clean.up(db, events);
    }

    @Test
    void theLastEnabledAdministratorStays() {
        UUID only = create("a@x.org", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> asAdministrator(() -> accounts.disable(only, 0)))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> asAdministrator(
                        () -> accounts.update(only, new UpdateAccount(0, "a@x.org", "A", Set.of(Role.MANAGER)))))
                .isInstanceOf(RuleException.class);

        create("b@x.org", Role.ADMINISTRATOR);
        asAdministrator(() -> accounts.disable(only, 0));
        assertThat(queries.administrators()).isEqualTo(1);
    }

    @Test
    void changedRolesAndPasswordsAndDisablingEndSessionsButANewNameDoesNot() {
        create("keeper@x.org", Role.ADMINISTRATOR);
        UUID id = create("e@x.org", Role.ENGINEER);
        asAdministrator(() -> accounts.update(id, new UpdateAccount(0, "e@x.org", "New name", Set.of(Role.ENGINEER))));
        assertThat(epoch(id)).isZero();
        asAdministrator(() -> accounts.update(id, new UpdateAccount(1, "e@x.org", "E", Set.of(Role.MANAGER))));
        assertThat(epoch(id)).isEqualTo(1);
        asAdministrator(() -> accounts.resetPassword(id, 2, PASSWORD + "!"));
        assertThat(epoch(id)).isEqualTo(2);
        asAdministrator(() -> accounts.disable(id, 3));
        assertThat(epoch(id)).isEqualTo(3);
    }

    private int epoch(UUID id) {
        return db.sql("select session_epoch from account where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void anAddressBelongsToOneAccountWhateverItsCase() {
        create("e@x.org", Role.ENGINEER);
        assertThatThrownBy(() -> create("E@X.org", Role.ENGINEER)).isInstanceOf(InvalidException.class);
    }

    @Test
    void shortPasswordsBadAddressesAndNoRolesAreRefusedByTheirField() {
        refused("password", new NewAccount("a@x.org", "A", "elevenchars", Set.of(Role.ENGINEER)));
        refused("email", new NewAccount("nobody", "A", PASSWORD, Set.of(Role.ENGINEER)));
        refused("roles", new NewAccount("a@x.org", "A", PASSWORD, Set.of()));
        refused("name", new NewAccount("a@x.org", " ", PASSWORD, Set.of(Role.ENGINEER)));
    }

    @Test
    void whatAdministratorsDoToAccountsIsAudited() {
        create("a@x.org", Role.ENGINEER);
        assertThat(db.sql("select action from audit_entry").query(String.class).list())
                .containsExactly("created an account");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyAdministratorsSeeAndChangeAccounts(Role role) {
        UUID any = UUID.randomUUID();
        List<Work> works = List.of(
                () -> accounts.accounts(),
                () -> accounts.account(any),
                () -> accounts.generatePassword(),
                () -> accounts.create(new NewAccount("a@x.org", "A", PASSWORD, Set.of(role))),
                () -> accounts.update(any, new UpdateAccount(0, "a@x.org", "A", Set.of(role))),
                () -> accounts.disable(any, 0),
                () -> accounts.enable(any, 0),
                () -> accounts.resetPassword(any, 0, PASSWORD));
        for (Work work : works) {
            assertThatThrownBy(() -> Acting.as(role, work)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGINEER", "STAKEHOLDER"})
    void whoCanOrganizeIsForPlanners(Role role) {
        assertThatThrownBy(() -> Acting.as(role, () -> accounts.organizers()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID create(String email, Role role) {
        return Acting.as(
                Role.ADMINISTRATOR, () -> accounts.create(new NewAccount(email, "Somebody", PASSWORD, Set.of(role))));
    }

    private void refused(String field, NewAccount given) {
        assertThatThrownBy(() -> Acting.as(Role.ADMINISTRATOR, () -> accounts.create(given)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static void asAdministrator(Work work) {
        Acting.as(Role.ADMINISTRATOR, work);
    }
}
