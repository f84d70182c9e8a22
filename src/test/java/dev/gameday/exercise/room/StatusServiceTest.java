package dev.gameday.exercise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The running document, and the links by which people without an account read it. */
@GamedayTest
@Import(World.class)
abstract class StatusServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    StatusService statuses;

    @Autowired
    StatusLinkService links;

    @Autowired
    JdbcClient jdbc;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    AccountPrincipal scribe = organizer;
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        scribe = world.account(Role.ENGINEER);
        day = world.live(organizer, world.mode());
    }

    @Test
    void theLastVersionIsShownAndTheEarlierOnesStay() {
        write(0, "Sign-in is down");
        RunningDocument second = write(1, "Sign-in is slow");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.at()).isNotNull();
        Acting.as(world.account(Role.STAKEHOLDER), () -> {
            assertThat(statuses.latest(day)).isEqualTo(second);
            assertThat(statuses.versions(day))
                    .extracting(RunningDocument::conditions)
                    .containsExactly("Sign-in is slow", "Sign-in is down");
        });
    }

    @Test
    void ofTwoScribesOneIsToldThatTheOtherWasFirst() {
        var outcome = Race.between(2, writer -> () -> write(0, "By " + writer));

        assertThat(outcome.winners()).hasSize(1);
        assertThat(outcome.losers()).singleElement().isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void somethingHasToBeSaidWhileTheDayRuns() {
        assertThatThrownBy(() -> write(0, " ")).isInstanceOf(InvalidException.class);
        world.allClearAndReveal(organizer, day);
        assertThatThrownBy(() -> write(0, "Late")).isInstanceOf(RuleException.class);
    }

    @Test
    void stakeholdersDoNotWriteIt() {
        scribe = world.account(Role.STAKEHOLDER);
        assertThatThrownBy(() -> write(0, "Me")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkShowsTheStatusToAnybodyAndNothingOfTheScript() {
        write(0, "Sign-in is down");
        String token = token();

        Acting.asNobody(() -> {
            PublicStatus shown = links.status(token).orElseThrow();
            assertThat(shown.document().conditions()).isEqualTo("Sign-in is down");
            assertThat(shown.day().state()).isEqualTo(GameDayState.LIVE);
            assertThat(shown.left()).isBetween(Duration.ofDays(1), Duration.ofDays(60));
            assertThat(shown.toString()).doesNotContain("Core database");
        });
        assertThat(jdbc.sql("select token_hash from status_link where game_day_id = ?")
                        .param(day)
                        .query(String.class)
                        .list())
                .doesNotContain(token);
    }

    @Test
    void aLinkThatIsUnknownExpiredOrRevokedShowsNothing() {
        String expired = token();
        jdbc.sql("update status_link set expires_at = created_at where game_day_id = ?")
                .param(day)
                .update();
        String revoked = token();
        Acting.as(organizer, () -> links.links(day).forEach(link -> links.revoke(day, link.id())));

        Acting.asNobody(() -> {
            for (String token : new String[] {expired, revoked, "unknown", ""}) {
                assertThat(links.status(token)).isEmpty();
            }
        });
        assertThat(Acting.as(organizer, () -> links.links(day))).isEmpty();
    }

    @Test
    void whatALinkCanBeMadeForHasBounds() {
        assertThatThrownBy(() -> Acting.as(organizer, () -> links.create(day, 0)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Acting.as(organizer, () -> links.create(day, 1_000)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void managersMakeAndRevokeLinksToo() {
        AccountPrincipal manager = world.account(Role.MANAGER);
        Acting.as(manager, () -> links.create(day, 1));
        Acting.as(organizer, () -> links.revoke(day, links.links(day).getFirst().id()));
        assertThat(Acting.as(manager, () -> links.links(day))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void whoNeitherManagesNorRunsTheDayMakesNoLinks(Role role) {
        token();
        UUID link = Acting.as(organizer, () -> links.links(day).getFirst().id());
        Acting.as(world.account(role), () -> {
            assertThatThrownBy(() -> links.create(day, null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> links.links(day)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> links.revoke(day, link)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private RunningDocument write(long version, String conditions) {
        return Acting.as(scribe, () -> statuses.write(day, new WriteStatus(version, conditions, "", "")));
    }

    private String token() {
        return Acting.as(organizer, () -> links.create(day, null)).path().replaceFirst("^status/", "");
    }
}

class StatusServiceOnH2Test extends StatusServiceTest {}

@OnPostgreSql
class StatusServiceOnPostgreSqlTest extends StatusServiceTest {}
