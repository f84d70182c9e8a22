package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchService;
import dev.gameday.exercise.World.Mode;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Search says nothing of a day's script before the reveal, to nobody but who runs it. */
@GamedayTest
@Import(World.class)
class SearchSecrecyTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    FindingService findings;

    @Autowired
    SearchService search;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotRunTheDayFindsNothingOfIt(Role role) {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        UUID day = aDayThatSaysTheWordEverywhere(organizer);
        AccountPrincipal other = world.account(role);

        assertThat(found(other)).isEmpty();
        assertThat(found(organizer)).hasSize(1).first().asString().contains("F-");

        world.allClearAndReveal(organizer, day);
        assertThat(found(other)).hasSize(1).first().asString().contains("F-");
    }

    @Test
    void theNumberOfASecretFindingFindsNothingEither() {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        aDayThatSaysTheWordEverywhere(organizer);
        String secret = found(organizer).getFirst();
        String number = secret.substring(0, secret.indexOf(' '));
        List<String> others = Acting.as(
                world.account(Role.ADMINISTRATOR),
                () -> titles(search.search(number, 50).stream()
                        .flatMap(group -> group.hits().stream())
                        .toList()));
        assertThat(others).noneMatch(title -> title.contains(word));
    }

    private UUID aDayThatSaysTheWordEverywhere(AccountPrincipal organizer) {
        Mode mode = world.mode();
        UUID day = world.live(organizer, mode);
        Acting.as(organizer, () -> {
            Script.Item item = scripts.script(day).injections().getFirst();
            scripts.update(
                    new UpdateInjection(item.id(), item.version(), word, word, word, word, word, word, 10, false));
            injections.record(item.id(), RecordEvent.now(InjectionEventType.INJECTED));
            UUID verdict = verdicts.record(
                            item.id(),
                            new RecordVerdict(
                                    mode.id(), VerdictResult.FAILED, word, null, null, null, UUID.randomUUID()))
                    .id();
            EditFinding content = new EditFinding(word + " fails", 2, null, null, null, word, null, word, null, null);
            findings.log(new NewFinding(content, null, null, verdict, null));
        });
        return day;
    }

    private List<String> found(AccountPrincipal reader) {
        return Acting.as(
                reader,
                () -> titles(search.search(word, 50).stream()
                        .flatMap(group -> group.hits().stream())
                        .toList()));
    }

    private static List<String> titles(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::title).toList();
    }
}
