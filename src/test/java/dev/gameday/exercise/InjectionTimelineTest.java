package dev.gameday.exercise;

import static dev.gameday.exercise.InjectionEventType.ABORTED;
import static dev.gameday.exercise.InjectionEventType.ACKNOWLEDGED;
import static dev.gameday.exercise.InjectionEventType.CORRECTED;
import static dev.gameday.exercise.InjectionEventType.DETECTED;
import static dev.gameday.exercise.InjectionEventType.INJECTED;
import static dev.gameday.exercise.InjectionEventType.MITIGATED;
import static dev.gameday.exercise.InjectionEventType.NOTICED;
import static dev.gameday.exercise.InjectionEventType.ROLLED_BACK;
import static dev.gameday.exercise.InjectionEventType.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTimelineTest {
    private static final Instant START = Instant.parse("2012-10-21T14:00:00Z");

    @Test
    void nothingRecordedIsPlanned() {
        InjectionTimeline timeline = InjectionTimeline.of(List.of());

        assertThat(timeline).isEqualTo(new InjectionTimeline(InjectionState.PLANNED, null, null, null, null));
        assertThat(timeline.timeToDetect()).isNull();
        assertThat(timeline.timeToRestore()).isNull();
    }

    @Test
    void skippedBeforeTheStartIsSkipped() {
        assertThat(InjectionTimeline.of(List.of(at(0, SKIPPED))).state()).isEqualTo(InjectionState.SKIPPED);
    }

    @ParameterizedTest
    @EnumSource(
            value = InjectionEventType.class,
            names = {"INJECTED", "SKIPPED"},
            mode = EnumSource.Mode.EXCLUDE)
    void withoutAStartNothingElseSaysAnything(InjectionEventType type) {
        assertThat(InjectionTimeline.of(List.of(at(0, type))))
                .isEqualTo(new InjectionTimeline(InjectionState.PLANNED, null, null, null, null));
    }

    @Test
    void injectedIsRunningFromWhenItOccurred() {
        InjectionTimeline timeline = InjectionTimeline.of(List.of(at(0, INJECTED)));

        assertThat(timeline.state()).isEqualTo(InjectionState.RUNNING);
        assertThat(timeline.startedAt()).isEqualTo(START);
    }

    @Test
    void theFirstDetectionCountsWhoeverRecordedFirst() {
        InjectionTimeline timeline = InjectionTimeline.of(List.of(
                at(0, INJECTED),
                at(9, DETECTED, DetectionSource.ALERT),
                at(4, NOTICED, DetectionSource.PERSON),
                at(12, DETECTED, DetectionSource.LOG)));

        assertThat(timeline.detectedAt()).isEqualTo(START.plus(Duration.ofMinutes(4)));
        assertThat(timeline.source()).isEqualTo(DetectionSource.PERSON);
        assertThat(timeline.timeToDetect()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aDetectionWithoutASourceWasAPerson() {
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(1, DETECTED)))
                        .source())
                .isEqualTo(DetectionSource.PERSON);
    }

    @Test
    void aDetectionAtTheVeryStartTakesNoTimeAndOneBeforeItIsNone() {
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(0, DETECTED)))
                        .timeToDetect())
                .isEqualTo(Duration.ZERO);
        InjectionTimeline early = InjectionTimeline.of(List.of(at(0, INJECTED), at(-1, DETECTED)));
        assertThat(early.detectedAt()).isNull();
        assertThat(early.source()).isNull();
    }

    @Test
    void whatAnOrganizerRevealedHasNoTimeToDetect() {
        InjectionTimeline timeline = InjectionTimeline.of(List.of(
                at(0, INJECTED),
                at(10, DETECTED, DetectionSource.ORGANIZER_REVEALED),
                at(11, DETECTED, DetectionSource.PERSON)));

        assertThat(timeline.source()).isEqualTo(DetectionSource.ORGANIZER_REVEALED);
        assertThat(timeline.detectedAt()).isEqualTo(START.plus(Duration.ofMinutes(10)));
        assertThat(timeline.timeToDetect()).isNull();
    }

    @Test
    void notDetectedCountsOnlyWhenThereIsNothingElse() {
        InjectionTimeline nobody =
                InjectionTimeline.of(List.of(at(0, INJECTED), at(30, DETECTED, DetectionSource.NOT_DETECTED)));
        assertThat(nobody.source()).isEqualTo(DetectionSource.NOT_DETECTED);
        assertThat(nobody.detectedAt()).isNull();
        assertThat(nobody.timeToDetect()).isNull();

        InjectionTimeline late = InjectionTimeline.of(List.of(
                at(0, INJECTED),
                at(30, DETECTED, DetectionSource.NOT_DETECTED),
                at(45, DETECTED, DetectionSource.USER_REPORT)));
        assertThat(late.source()).isEqualTo(DetectionSource.USER_REPORT);
        assertThat(late.timeToDetect()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void acknowledgingIsNoDetectionAndRestoresNothing() {
        InjectionTimeline timeline = InjectionTimeline.of(List.of(at(0, INJECTED), at(2, ACKNOWLEDGED)));

        assertThat(timeline.detectedAt()).isNull();
        assertThat(timeline.restoredAt()).isNull();
    }

    @Test
    void mitigatedOrRolledBackRestoresWhicheverComesFirst() {
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(7, MITIGATED), at(20, ROLLED_BACK)))
                        .timeToRestore())
                .isEqualTo(Duration.ofMinutes(7));
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(5, ROLLED_BACK)))
                        .timeToRestore())
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void mitigatedKeepsRunningAndRolledBackEndsIt() {
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(7, MITIGATED)))
                        .state())
                .isEqualTo(InjectionState.RUNNING);
        assertThat(InjectionTimeline.of(List.of(at(0, INJECTED), at(7, ROLLED_BACK)))
                        .state())
                .isEqualTo(InjectionState.ROLLED_BACK);
    }

    @Test
    void anAbortRestoresNothingUntilItIsRolledBackAndStaysAnAbort() {
        InjectionTimeline aborted = InjectionTimeline.of(List.of(at(0, INJECTED), at(3, ABORTED)));
        assertThat(aborted.state()).isEqualTo(InjectionState.ABORTED);
        assertThat(aborted.timeToRestore()).isNull();

        InjectionTimeline back = InjectionTimeline.of(List.of(at(0, INJECTED), at(3, ABORTED), at(6, ROLLED_BACK)));
        assertThat(back.state()).isEqualTo(InjectionState.ABORTED);
        assertThat(back.timeToRestore()).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void undoingTheStartMakesItPlannedAgain() {
        RecordedEvent injected = at(0, INJECTED);

        assertThat(InjectionTimeline.of(List.of(injected, at(1, DETECTED), correcting(2, CORRECTED, injected)))
                        .state())
                .isEqualTo(InjectionState.PLANNED);
    }

    @Test
    void anotherStartTakesThePlaceOfTheCorrectedOne() {
        RecordedEvent wrong = at(5, INJECTED);
        InjectionTimeline timeline =
                InjectionTimeline.of(List.of(wrong, at(9, DETECTED), correcting(0, INJECTED, wrong)));

        assertThat(timeline.startedAt()).isEqualTo(START);
        assertThat(timeline.timeToDetect()).isEqualTo(Duration.ofMinutes(9));
    }

    @ParameterizedTest
    @EnumSource(
            value = InjectionEventType.class,
            names = {"NOTICED", "DETECTED", "ACKNOWLEDGED", "MITIGATED", "ROLLED_BACK", "ABORTED"})
    void undoingAnEventIsAsIfItHadNeverBeen(InjectionEventType type) {
        RecordedEvent injected = at(0, INJECTED);
        RecordedEvent undone = at(3, type);

        assertThat(InjectionTimeline.of(List.of(injected, undone, correcting(4, CORRECTED, undone))))
                .isEqualTo(InjectionTimeline.of(List.of(injected)));
    }

    @Test
    void undoingTheFirstDetectionLeavesTheSecond() {
        RecordedEvent wrong = at(1, DETECTED, DetectionSource.ALERT);

        assertThat(InjectionTimeline.of(
                                List.of(at(0, INJECTED), wrong, at(4, NOTICED), correcting(5, CORRECTED, wrong)))
                        .timeToDetect())
                .isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void undoingASkipMakesItPlannedAgain() {
        RecordedEvent skipped = at(0, SKIPPED);

        assertThat(InjectionTimeline.of(List.of(skipped, correcting(1, CORRECTED, skipped)))
                        .state())
                .isEqualTo(InjectionState.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderInWhichEventsAreReadDoesNotMatter(long seed) {
        RecordedEvent wrong = at(1, DETECTED, DetectionSource.DASHBOARD);
        List<RecordedEvent> events = new ArrayList<>(List.of(
                at(0, INJECTED),
                wrong,
                at(4, NOTICED, DetectionSource.PERSON),
                at(6, MITIGATED),
                correcting(7, CORRECTED, wrong),
                at(9, ROLLED_BACK)));
        InjectionTimeline straight = InjectionTimeline.of(events);
        Collections.shuffle(events, new Random(seed));

        assertThat(InjectionTimeline.of(events)).isEqualTo(straight);
        assertThat(straight)
                .isEqualTo(new InjectionTimeline(
                        InjectionState.ROLLED_BACK,
                        START,
                        START.plus(Duration.ofMinutes(4)),
                        DetectionSource.PERSON,
                        START.plus(Duration.ofMinutes(6))));
    }

    private static RecordedEvent at(int minute, InjectionEventType type) {
        return event(minute, type, null, null);
    }

    private static RecordedEvent at(int minute, InjectionEventType type, DetectionSource source) {
        return event(minute, type, source, null);
    }

    private static RecordedEvent correcting(int minute, InjectionEventType type, RecordedEvent corrected) {
        return event(minute, type, null, corrected.id());
    }

    private static RecordedEvent event(
            int minute, InjectionEventType type, @Nullable DetectionSource source, @Nullable UUID correctsId) {
        Instant time = START.plus(Duration.ofMinutes(minute));
        UUID id = UUID.randomUUID();
        return new RecordedEvent(
                id, START_INJECTION, type, time, time, null, null, source, "", correctsId, UUID.randomUUID());
    }

    private static final UUID START_INJECTION = UUID.randomUUID();
}
