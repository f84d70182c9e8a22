package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.Sql;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

@GamedayTest
abstract class InvitationTest {
    private static final String PASSWORD = "long enough for this";

    @Autowired
    InvitationService invitations;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    TeamService teams;

    @Autowired
    PasswordLogin login;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void whoFollowsTheLinkSeesWhoInvitesThemChoosesAPasswordAndIsInOnce() {
        UUID team = Acting.as(Role.MANAGER, () -> teams.create(new NewTeam("Team " + UUID.randomUUID(), 1)));
        String email = email();
        NewLink link = Acting.as(
                Role.ADMINISTRATOR,
                () -> invitations.invite(new Invitation(email, "Grace", Set.of(Role.ENGINEER), Set.of(team), null)));
        assertThat(person(link).status()).isEqualTo(AccountStatus.INVITED);
        assertThat(person(link).teams()).extracting(PersonRow.TeamOf::id).containsExactly(team);

        LinkGreeting greeting = anybody(() -> invitations.greeting(token(link)).orElseThrow());
        assertThat(greeting.invitedBy()).isEqualTo("The administrator");
        assertThat(greeting.email()).isEqualTo(email);
        AccountPrincipal in = anybody(() -> invitations.accept(token(link), PASSWORD));

        assertThat(in.roles()).containsExactly(Role.ENGINEER);
        assertThat(person(link).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
        dead(link);
    }

    @Test
    void ofManyWhoFollowTheSameLinkAtOnceOneIsIn() {
        NewLink link = invite();
        var outcome = Race.between(4, i -> () -> anybody(() -> invitations.accept(token(link), PASSWORD + i)));
        assertThat(outcome.winners()).hasSize(1);
        assertThat(outcome.losers()).hasSize(3);
    }

    @Test
    void aLinkThatIsUsedExpiredRevokedReplacedOrMadeUpSaysTheSameWithTheSameWork() {
        NewLink used = invite();
        anybody(() -> invitations.accept(token(used), PASSWORD));
        NewLink expired = invite();
        db.sql("update one_time_link set expires_at = :now where account_id = :a")
                .param("now", Sql.at(clock.instant()))
                .param("a", expired.accountId())
                .update();
        NewLink revoked = invite();
        Acting.as(Role.ADMINISTRATOR, () -> invitations.revoke(revoked.accountId()));
        NewLink replaced = invite();
        NewLink newer = Acting.as(Role.ADMINISTRATOR, () -> invitations.newLink(replaced.accountId(), null));
        NewLink ofDisabled = invite();
        Acting.as(Role.ADMINISTRATOR, () -> people.disable(Set.of(ofDisabled.accountId())));
        NewLink madeUp = new NewLink(UUID.randomUUID(), LinkPurpose.INVITATION, "invitation/made-up", clock.instant());

        Set<List<String>> work = new java.util.HashSet<>();
        for (NewLink link : List.of(used, expired, revoked, replaced, ofDisabled, madeUp)) {
            dead(link);
            work.add(StatementCounter.statements(() -> anybody(() -> invitations.greeting(token(link)))));
        }
        assertThat(work).hasSize(1);
        assertThat(anybody(() -> invitations.greeting(token(newer)))).isPresent();
    }

    @Test
    void aLinkToANewPasswordEndsWhatTheOldOneOpened() {
        NewLink first = invite();
        AccountPrincipal in = anybody(() -> invitations.accept(token(first), PASSWORD));
        NewLink reset = Acting.as(Role.ADMINISTRATOR, () -> invitations.newLink(first.accountId(), 1));
        assertThat(reset.purpose()).isEqualTo(LinkPurpose.NEW_PASSWORD);
        assertThat(signIn(in.email(), PASSWORD).isAuthenticated())
                .as("until it is used")
                .isTrue();

        AccountPrincipal again = anybody(() -> invitations.accept(token(reset), "another long enough"));
        assertThat(again.sessionEpoch()).isGreaterThan(in.sessionEpoch());
        assertThatThrownBy(() -> signIn(in.email(), PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aBadPasswordDoesNotUseTheLinkUp() {
        NewLink link = invite();
        for (String bad : List.of("short", "password1234", "Grace Hopper 1906")) {
            assertThatThrownBy(() -> anybody(() -> invitations.accept(token(link), bad)))
                    .isInstanceOf(InvalidException.class);
        }
        assertThat(anybody(() -> invitations.greeting(token(link)))).isPresent();
    }

    @Test
    void onlyHashesOfLinksAreKeptAndNoTraceTellsThem() {
        NewLink link = invite();
        for (String table : List.of("one_time_link", "audit_entry", "change_entry")) {
            List<String> everything = new ArrayList<>();
            db.sql("select * from " + table).query(row -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    everything.add(String.valueOf(row.getObject(i)));
                }
            });
            assertThat(everything).noneMatch(value -> value.contains(token(link)));
        }
        assertThat(link.toString()).doesNotContain(token(link));
    }

    @Test
    void beforeTheInvitationIsAcceptedNoPasswordOpensTheAccount() {
        NewLink link = invite();
        String email = person(link).email();
        for (String password : List.of("", "null", PASSWORD)) {
            assertThatThrownBy(() -> signIn(email, password)).isInstanceOf(AuthenticationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyAdministratorsMakeLinksAndSeePeople(Role role) {
        UUID id = UUID.randomUUID();
        for (Work work : List.<Work>of(
                () -> invitations.invite(new Invitation("a@x.org", "A", Set.of(role), null, null)),
                () -> invitations.newLink(id, null),
                () -> invitations.revoke(id),
                () -> invitations.link(id),
                () -> people.list(PeopleFilter.ALL, 0, 1),
                () -> people.count(PeopleFilter.ALL),
                () -> people.person(id),
                () -> people.addToTeam(Set.of(id), id),
                () -> people.disable(Set.of(id)),
                () -> people.enable(Set.of(id)))) {
            assertThatThrownBy(() -> Acting.as(role, work)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void dead(NewLink link) {
        assertThat(anybody(() -> invitations.greeting(token(link)))).isEmpty();
        assertThatThrownBy(() -> anybody(() -> invitations.accept(token(link), PASSWORD)))
                .isInstanceOf(RuleException.class)
                .hasMessage(InvitationService.DEAD);
    }

    private NewLink invite() {
        return Acting.as(
                Role.ADMINISTRATOR,
                () -> invitations.invite(new Invitation(email(), "Grace Hopper", Set.of(Role.ENGINEER), null, null)));
    }

    private PersonRow person(NewLink link) {
        return Acting.as(Role.ADMINISTRATOR, () -> people.person(link.accountId()));
    }

    private Authentication signIn(String email, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new PasswordLogin.Origin(UUID.randomUUID().toString(), null));
        return login.authenticate(attempt);
    }

    private static String token(NewLink link) {
        return link.path().substring("invitation/".length());
    }

    private static String email() {
        return UUID.randomUUID() + "@x.org";
    }

    private static <T> T anybody(java.util.concurrent.Callable<T> work) {
        List<T> result = new ArrayList<>();
        Acting.asNobody(() -> result.add(work.call()));
        return result.getFirst();
    }
}

class InvitationOnH2Test extends InvitationTest {}

@OnPostgreSql
class InvitationOnPostgreSqlTest extends InvitationTest {}
