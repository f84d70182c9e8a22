package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.exercise.World.Mode;
import dev.gameday.history.ChangeFilter;
import dev.gameday.history.ChangeRow;
import dev.gameday.history.ChangeService;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The history of a game day and of its script tells before the reveal no more than the pages do. */
@GamedayTest
@Import(World.class)
abstract class HistorySecrecyTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    ChangeService changes;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();
    UUID injection = UUID.randomUUID();

    @BeforeEach
    void aDayWhosePublicAndSecretPartsWereChanged() {
        organizer = world.account(Role.ORGANIZER);
        Mode mode = world.mode();
        day = world.planned(organizer, mode);
        Acting.as(organizer, () -> {
            Script.Item item = scripts.script(day).injections().getFirst();
            injection = item.id();
            scripts.update(new UpdateInjection(
                    injection, item.version(), "Cut the replicas off", "", "By a secret rule", "", "", "", 10, false));
            GameDayPage page = gameDays.page(day);
            gameDays.update(new UpdateGameDay(
                    day,
                    page.version(),
                    "Autumn exercise",
                    page.startsAt(),
                    page.minutes(),
                    page.environment(),
                    "Secretly like production",
                    "Secretly scripted load",
                    "Ada decides",
                    "#incident"));
            gameDays.start(day, gameDays.page(day).version(), "A drill");
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beforeTheRevealOnlyPublicFactsAreToldToWhoDoesNotRunTheDay(Role role) {
        Acting.as(world.account(role), () -> {
            assertThat(everythingAbout(role))
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("Cut the replicas");
            assertThat(changes.of(injection, 0, 50)).isEmpty();
            assertThat(changes.of(day, 0, 50).toString()).contains("Autumn exercise", "#incident");
        });
        Acting.as(
                organizer,
                () -> assertThat(changes.of(day, 0, 50).toString())
                        .contains("Secretly like production", "By a secret rule", "Cut the replicas off"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheRevealTheWholeStoryIsTold(Role role) {
        world.allClearAndReveal(organizer, day);
        Acting.as(
                world.account(role),
                () -> assertThat(changes.of(day, 0, 50).toString())
                        .contains("Secretly like production", "By a secret rule", "Cut the replicas off"));
    }

    /** What the role can read of the day anywhere. */
    private String everythingAbout(Role role) {
        List<ChangeRow> rows = new ArrayList<>(changes.of(day, 0, 50));
        rows.addAll(changes.of(injection, 0, 50));
        if (role == Role.ADMINISTRATOR) {
            rows.addAll(changes.all(ChangeFilter.ALL, 0, 100));
            rows.addAll(changes.all(new ChangeFilter(null, "injection", null, null), 0, 100));
        }
        // Other tests share the database.
        rows.removeIf(row -> !Set.of(day, injection).contains(row.subject()));
        return rows.toString();
    }
}

class HistorySecrecyOnH2Test extends HistorySecrecyTest {}

@OnPostgreSql
class HistorySecrecyOnPostgreSqlTest extends HistorySecrecyTest {}
