package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.program.Clean;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import dev.gameday.testing.StatementCounter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@GamedayTest
@NotSetUp
abstract class PeopleServiceTest {
    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries administrators;

    @Autowired
    InvitationService invitations;

    @Autowired
    TeamService teams;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void somethingToLock() {
        db.sql("insert into setup (id, completed_at) values (1, current_timestamp)")
                .update();
    }

    @AfterEach
    void takeBack() {
        Clean.up(db, events);
    }

    @Test
    void peopleAreFoundByNameAddressRoleTeamAndStatus() {
        UUID ada = create("Ada", Role.ADMINISTRATOR);
        UUID eve = create("Eve", Role.ENGINEER);
        UUID sam = invite("Sam", Role.ENGINEER);
        UUID team = asAdministrator(() -> teams.create(new NewTeam("Blue", 1)));
        asAdministrator(() -> people.addToTeam(Set.of(eve, ada), team));
        asAdministrator(() -> people.disable(Set.of(eve)));

        assertThat(found("", null, null, null)).containsExactly(ada, eve, sam);
        assertThat(found("AD", null, null, null)).containsExactly(ada);
        assertThat(found("sam@", null, null, null)).containsExactly(sam);
        assertThat(found("%", null, null, null)).isEmpty();
        assertThat(found("", Role.ENGINEER, null, null)).containsExactly(eve, sam);
        assertThat(found("", null, team, null)).containsExactly(ada, eve);
        assertThat(found("", null, null, AccountStatus.DISABLED)).containsExactly(eve);
        assertThat(found("", null, null, AccountStatus.INVITED)).containsExactly(sam);
        assertThat(found("", Role.ENGINEER, team, AccountStatus.ACTIVE)).isEmpty();
        assertThat(asAdministrator(() -> people.list(PeopleFilter.ALL, 1, 1)))
                .extracting(PersonRow::id)
                .containsExactly(eve);
        assertThat(asAdministrator(() -> people.count(new PeopleFilter("", Role.ENGINEER, null, null))))
                .isEqualTo(2);
    }

    @Test
    void aListCostsThreeStatementsHoweverLong() {
        List<String> few =
                StatementCounter.statements(() -> asAdministrator(() -> people.list(PeopleFilter.ALL, 0, 50)));
        for (int i = 0; i < 5; i++) {
            create("Somebody " + i, Role.ENGINEER);
        }
        List<String> many =
                StatementCounter.statements(() -> asAdministrator(() -> people.list(PeopleFilter.ALL, 0, 50)));
        assertThat(many).hasSameSizeAs(few).hasSize(3);
    }

    @Test
    void teamsAreWhereSomebodyBelongsAndWhoActsKnowsTheirOwn() {
        UUID eve = create("Eve", Role.ENGINEER);
        UUID blue = asAdministrator(() -> teams.create(new NewTeam("Blue", 1)));
        UUID red = asAdministrator(() -> teams.create(new NewTeam("Red", 1)));
        assertThat(asAdministrator(() -> people.addToTeam(Set.of(eve), blue))).isEqualTo(1);
        assertThat(asAdministrator(() -> people.addToTeam(Set.of(eve), blue))).isZero();
        PersonRow row = asAdministrator(() -> people.person(eve));
        asAdministrator(() -> {
            accounts.update(eve, new UpdateAccount(row.version(), row.email(), row.name(), row.roles(), Set.of(red)));
            return true;
        });

        assertThat(asAdministrator(() -> people.person(eve)).teams())
                .extracting(PersonRow.TeamOf::name)
                .containsExactly("Red");
        assertThat(Acting.as(new AccountPrincipal(eve, "", "", Set.of(Role.ENGINEER), 0), () -> current.teams()))
                .containsExactly(red);
        assertThatThrownBy(() -> asAdministrator(() -> people.addToTeam(Set.of(eve), UUID.randomUUID())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void theLastAdministratorIsNotDisabledWithTheOthers() {
        UUID ada = create("Ada", Role.ADMINISTRATOR);
        UUID eve = create("Eve", Role.ENGINEER);
        assertThatThrownBy(() -> asAdministrator(() -> people.disable(Set.of(ada, eve))))
                .isInstanceOf(RuleException.class);
        assertThat(asAdministrator(() -> people.person(eve)).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void administratorsWhoDisableAndDemoteEachOtherAtOnceLeaveOne() {
        List<UUID> ids = List.of(
                create("A", Role.ADMINISTRATOR), create("B", Role.ADMINISTRATOR), create("C", Role.ADMINISTRATOR));
        Race.between(
                3,
                i -> () -> asAdministrator(() -> {
                    UUID victim = ids.get(i);
                    if (i == 0) {
                        return people.disable(Set.of(victim));
                    }
                    PersonRow row = people.person(victim);
                    if (i == 1) {
                        accounts.disable(victim, row.version());
                    } else {
                        accounts.update(
                                victim,
                                new UpdateAccount(row.version(), row.email(), row.name(), Set.of(Role.MANAGER)));
                    }
                    return 1;
                }));
        assertThat(administrators.administrators()).isEqualTo(1);
    }

    private List<UUID> found(String text, @Nullable Role role, @Nullable UUID team, @Nullable AccountStatus status) {
        return asAdministrator(() -> people.list(new PeopleFilter(text, role, team, status), 0, 50)).stream()
                .map(PersonRow::id)
                .toList();
    }

    private UUID create(String name, Role role) {
        String email = name.replace(" ", "") + "@x.org";
        return asAdministrator(
                () -> accounts.create(new NewAccount(email, name, "long enough for this", Set.of(role))));
    }

    private UUID invite(String name, Role role) {
        return asAdministrator(
                        () -> invitations.invite(new Invitation(name + "@x.org", name, Set.of(role), null, null)))
                .accountId();
    }

    private static <T> T asAdministrator(java.util.concurrent.Callable<T> work) {
        return Acting.as(Role.ADMINISTRATOR, work);
    }
}

class PeopleServiceOnH2Test extends PeopleServiceTest {}

@OnPostgreSql
class PeopleServiceOnPostgreSqlTest extends PeopleServiceTest {}
