package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.OnPostgreSql;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The game day of 21 October 2012: an organizer at a desk, a responder on a phone who is the scribe too, a stakeholder with a link.
 */
@SuppressWarnings("NullAway.Init")
abstract class StoryOfTheDayIT extends October2012 {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final String BACKCHANNEL = "The queue goes when they think it is over";
    private static final String FOUND_LIVE = "It asks the primary at every sign-in, past the core API";
    private static final String FINDING = "The identity service needs the primary database";

    private Campaign campaign;
    private String day;
    private Cast cast;
    private Screen organizer;
    private Screen engineer;
    private Screen stakeholder;
    private DaySteps script;
    private RoomSteps room;

    @Test
    void theStoryOf21October2012() {
        at("02T09:00");
        campaign = new Campaign(new ApiClient(url(), TOKEN));
        day = campaign.enter();
        announced();
        String schedule = prepared();
        everybodyIsThere(schedule);
        realLifeBreaksIn();
        replicasAreCutOff();
        thePrimaryDies();
        identityFails();
        aReplicaIsPromoted();
        thePlanBreaks();
        allClearAndStillNotOver();
        nobodyKnowsYet();
        revealed();
    }

    private void announced() {
        organizer = Cast.signIn(browser, url(), Cast.ORGANIZER, day);
        new PreparationSteps(organizer).announce("Announced for W42, Fri 19 Oct 2012, 13:00");
    }

    private String prepared() {
        at("18T16:00");
        organizer = Cast.signIn(browser, url(), Cast.ORGANIZER, day);
        PreparationSteps preparation = new PreparationSteps(organizer)
                .move("2012-10-21", "Moved from W42, Fri 19 Oct 2012, 13:00 to W42, Sun 21 Oct 2012, 13:00");
        organizer.follow("Preparation");
        preparation
                .name("Incident commander", "Engineering lead")
                .name("Deputy", "Core API lead")
                .name("Scribe", Cast.ENGINEER)
                .name("Dispatcher", "Help desk")
                .name("Liaison", "Call tool lead")
                .name("Responder", Cast.ENGINEER)
                .tick(List.of(
                        "Runs the versions",
                        "Sized and filled",
                        "Measured and alerted",
                        "Nobody outside",
                        "Some load flows",
                        "The feature freeze"))
                .note("Sized and filled", "A quarter of the machines, all of the data")
                .makeDecoy(5)
                .editFirst("The load balancer restarts");
        pictures(() -> {
            Pictures.take(organizer, "organizer-preparation", WIDE);
            Pictures.take(organizer, "organizer-schedule", WIDE, ".gd-schedule");
        });
        return preparation.publish();
    }

    private void everybodyIsThere(String schedule) {
        at("21T12:50");
        cast = new Cast(browser, url(), day);
        organizer = cast.organizer;
        engineer = cast.engineer;
        stakeholder = cast.stakeholder;
        script = new DaySteps(organizer);
        room = new RoomSteps(engineer);
        assertThat(engineer.text(schedule.lines().findFirst().orElseThrow().strip()))
                .isVisible();
        assertThat(stakeholder.text("The scribe has not written anything yet.")).isVisible();
        assertThat(engineer.button("I noticed something")).isDisabled();
        at("21T13:00");
        new PreparationSteps(organizer).start("Stakeholders are told", "Nobody outside is to know before it begins.");
        assertThat(engineer.button("I noticed something")).isEnabled();
    }

    private void realLifeBreaksIn() {
        at("21T13:05");
        organizer.click("Real incident");
        room.route("The payment processor refuses every card", "Donations lead", "#incident-payments");
        engineer.buttonLike("^Copy room topic: .*").click();
        assertThat(engineer.text(
                        "Copied: REAL INCIDENT since 13:05 UTC: The payment processor refuses every card, led by"
                                + " Donations lead. Not part of “The first game day”, which goes on in its own room."))
                .isVisible();
        engineer.settled();
        room.log("The payment processor refuses every card", "They are told; donations wait in the queue");
        script.backchannel(BACKCHANNEL);
        at("21T13:25");
        organizer.buttonLike("^It is over: .*").click();
        assertThat(engineer.buttonLike("^Copy room topic: .*")).hasCount(0);
        organizer.settled();
    }

    private void replicasAreCutOff() {
        at("21T13:30");
        script.key(Scene.REPLICAS, "i", "nobody has noticed yet");
        at("21T13:34");
        room.notice("Reads are slow");
        assertThat(organizer.text(Cast.ENGINEER + " noticed “Reads are slow”")).isVisible();
        // A stopwatch counts on by itself; time that is set shows when the page does.
        organizer.follow("Room").follow("Day");
        pictures(() -> Pictures.take(organizer, "organizer-matching", WIDE));
        script.match(Cast.ENGINEER, Scene.REPLICAS, "[34]:[50]\\d");
    }

    private void thePrimaryDies() {
        at("21T13:40");
        engineer.click("Ask for a pause");
        organizer.click("Refuse it");
        assertThat(engineer.text("refused the pause")).isVisible();
        at("21T13:42");
        script.press(Scene.PRIMARY, "Inject");
        at("21T13:43");
        room.notice("Nobody can sign in, anywhere");
        script.match(Cast.ENGINEER, Scene.PRIMARY, "[01]:\\d\\d");
        room.status(
                "Write the status",
                "Nobody can sign in. Contacts can be read, not written.",
                "The primary database is brought back.",
                "Call centres stop new shifts.");
        assertThat(stakeholder.text("Nobody can sign in.")).isVisible();
        pictures(() -> {
            Pictures.take(organizer, "organizer-live", WIDE);
            Pictures.take(organizer, "organizer-live", NARROW, ".gd-injection.current");
            Pictures.take(engineer, "engineer-room", NARROW);
            Pictures.take(stakeholder, "stakeholder-status", NARROW);
        });
    }

    private void identityFails() {
        int before = campaign.coverage().inScope();
        script.judge(
                Scene.PRIMARY,
                "Read-only as designed; the identity service failed, and with it everything",
                "Degraded");
        script.finding(Scene.PRIMARY, FINDING);
        script.hiddenDependency(Scene.PRIMARY, "Primary database", "Identity service", FOUND_LIVE, "Failed");
        organizer.page().waitForCondition(() -> campaign.coverage().inScope() == before + 3);
        at("21T14:05");
        script.press(Scene.PRIMARY, "Mitigated");
        script.press(Scene.PRIMARY, "Rolled back");
        script.press(Scene.REPLICAS, "Rolled back");
    }

    private void aReplicaIsPromoted() {
        at("21T14:20");
        script.key(Scene.PROMOTION, "i", "nobody has noticed yet");
        script.key(Scene.PROMOTION, "d", "noticed after 0:\\d\\d");
        script.key(Scene.PROMOTION, "u", "nobody has noticed yet");
        at("21T14:22");
        script.key(Scene.PROMOTION, "d", "noticed after [12]:\\d\\d");
        script.key(Scene.PROMOTION, "m", "restored after [12]:\\d\\d");
        script.key(Scene.PROMOTION, "r", "Rolled back");
    }

    private void thePlanBreaks() {
        at("21T14:40");
        script.insert(Scene.CACHE, 4, "Promotion broke the replication; the cache comes first");
        script.press(Scene.CACHE, "Inject");
        script.press(Scene.CACHE, "Detected");
        script.press(Scene.CACHE, "Rolled back");
        script.press(Scene.FLAPPING, "Skip");
        at("21T15:00");
        script.press(Scene.HUMAN_ERROR, "Inject");
        room.log("Incident log", "We are told that the replication runs. It does not.");
        script.press(Scene.HUMAN_ERROR, "Detected");
        script.press(Scene.HUMAN_ERROR, "Rolled back");
    }

    private void allClearAndStillNotOver() {
        at("21T15:30");
        script.allClear();
        assertThat(engineer.text("All clear").first()).isVisible();
        room.status("Update the status", "Everything works.", "All clear was given.", "");
        assertThat(stakeholder.text("Everything works.")).isVisible();
        script.press(Scene.QUEUE, "Inject");
        room.notice("The queue is gone, and our alerts say so");
        script.match(Cast.ENGINEER, Scene.QUEUE, "0:");
        script.press(Scene.QUEUE, "Rolled back");
        judge();
    }

    private void judge() {
        script.judge(Scene.REPLICAS, "Reads went to the primary", "Passed");
        script.judge(Scene.PROMOTION, "The promotion broke the replication", "Failed");
        script.judge(Scene.CACHE, "Slower", "Passed");
        script.judge(Scene.HUMAN_ERROR, "Somebody looked", "Passed");
        script.judge(Scene.QUEUE, "Kept on disk; alerts within seconds", "Passed");
    }

    private void nobodyKnowsYet() {
        List<String> secrets = Stream.concat(
                        Arrays.stream(Scene.values()).map(scene -> scene.secret),
                        Stream.of(BACKCHANNEL, FINDING, FOUND_LIVE, Scene.QUEUE.title, "nobody has noticed yet"))
                .toList();
        cast.assertNobodyElseKnows(secrets);
        assertThat(campaign.coverage().proven() + campaign.coverage().failing()).isZero();
    }

    private void revealed() {
        at("21T16:00");
        engineer.follow("Day");
        assertThat(engineer.text("Kept back until the reveal")).isVisible();
        script.reveal();
        assertThat(engineer.text("What really happened")).isVisible();
        assertThat(engineer.text(BACKCHANNEL).first()).isVisible();
        assertThat(engineer.text(Scene.QUEUE.title).first()).isVisible();
        assertThat(engineer.page().content()).contains(Scene.QUEUE.method);
        engineer.text("What was announced, and what happened").click();
        assertThat(engineer.scope().locator(".gd-story td").getByText("The load balancer restarts"))
                .isVisible();
        assertThat(campaign.coverage().proven()).isEqualTo(4);
        assertThat(campaign.coverage().failing()).isEqualTo(3);
        pictures(() -> Pictures.take(organizer, "organizer-reveal", WIDE));
        script.close();
        cast.assertNobodyHadToReload();
    }
}

class StoryOfTheDayOnH2IT extends StoryOfTheDayIT {}

@OnPostgreSql
class StoryOfTheDayOnPostgreSqlIT extends StoryOfTheDayIT {}
