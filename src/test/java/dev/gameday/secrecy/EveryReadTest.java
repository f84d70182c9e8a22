package dev.gameday.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.World;
import dev.gameday.exercise.api.Api;
import dev.gameday.secrecy.SecretDay.Planted;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.GamedayTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever the API answers, to whomever: nothing of a game day that is not revealed, but to its organizers. */
@GamedayTest
@Import({World.class, Api.class, SecretDay.class})
class EveryReadTest {
    private static final Pattern PLACE = Pattern.compile("([\\w-]+)/\\{[^}]+}");
    private static final Set<GameDayState> UNREVEALED =
            EnumSet.of(GameDayState.PLANNED, GameDayState.LIVE, GameDayState.ALL_CLEAR);

    @Autowired
    World world;

    @Autowired
    SecretDay secrets;

    @Autowired
    Api api;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void ofEveryReadItIsSaidWhoMayReadIt() {
        assertThat(reads()).containsExactlyInAnyOrderElementsOf(Audience.OF_READS.keySet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseReadsTheSecret(Role role) {
        AccountPrincipal reader = world.account(role);
        var softly = new SoftAssertions();
        for (GameDayState state : UNREVEALED) {
            Planted planted = secrets.plant(state);
            Audience.OF_READS.forEach((read, audience) -> {
                MvcTestResult answer = api.get(reader, filledIn(read, planted));
                String what = read + " of a day that is " + state + " as " + role;
                softly.assertThat(body(answer)).as(what).doesNotContain(planted.word());
                int status = answer.getResponse().getStatus();
                if (audience.has(role)) {
                    softly.assertThat(status).as(what).isIn(200, 204, 404);
                } else {
                    softly.assertThat(status).as(what).isIn(403, 404);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void whoIsNotSignedInReadsNothing() {
        Planted planted = secrets.plant(GameDayState.LIVE);
        for (String read : Audience.OF_READS.keySet()) {
            assertThat(mvc.get().uri(Routes.API + filledIn(read, planted)).exchange())
                    .as(read)
                    .hasStatus(401);
        }
    }

    @Test
    void itsOrganizersReadItWhereTheyLook() {
        Planted planted = secrets.plant(GameDayState.LIVE);
        Set<String> found = new TreeSet<>();
        for (String read : Audience.OF_READS.keySet()) {
            MvcTestResult answer = api.get(planted.organizer(), filledIn(read, planted));
            if (body(answer).contains(planted.word())) {
                found.add(read);
            }
        }
        assertThat(found)
                .contains(
                        "/game-days/{id}/script",
                        "/game-days/{id}/schedule",
                        "/game-days/{id}/verdicts",
                        "/injections/{id}",
                        "/findings");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheRevealEverybodyReadsTheScript(Role role) {
        Planted planted = secrets.plant(GameDayState.ALL_CLEAR);
        secrets.reveal(planted);
        AccountPrincipal reader = world.account(role);
        for (String read : List.of("/game-days/{id}/script", "/game-days/{id}/verdicts", "/injections/{id}")) {
            assertThat(body(api.get(reader, filledIn(read, planted)))).as(read).contains(planted.word());
        }
    }

    private Set<String> reads() {
        Set<String> reads = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(Routes.API))
                .forEach(pattern -> reads.add(pattern.substring(Routes.API.length())));
        return reads;
    }

    private static String filledIn(String read, Planted planted) {
        Matcher place = PLACE.matcher(read);
        String path = place.replaceAll(
                found -> found.group(1) + "/" + planted.ids().getOrDefault(found.group(1), UUID.randomUUID()));
        return path.equals("/search") ? path + "?q=" + planted.word() : path;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
