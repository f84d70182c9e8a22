package dev.gameday.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.exchange.sample.GameDayData.EventData;
import dev.gameday.exchange.sample.GameDayData.InjectionData;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data file makes sense by itself; that its names resolve shows when it is loaded. */
class SampleFileTest {

    private final SampleData data = SampleFile.read();

    @Test
    void eachGameDayRunsInOrder() {
        for (GameDayData day : data.gameDays()) {
            assertThat(List.of(
                            day.plannedAt(),
                            day.announcedAt(),
                            day.startedAt(),
                            day.allClearAt(),
                            day.revealedAt(),
                            day.closedAt()))
                    .as(day.key())
                    .isSorted();
            assertThat(day.injections())
                    .as(day.key())
                    .extracting(injection -> injection.events().getFirst().at())
                    .isSorted();
        }
    }

    @Test
    void eachInjectionStartsIsDetectedAndRolledBack() {
        injections().forEach(injection -> {
            assertThat(injection.events())
                    .as(injection.scenario())
                    .extracting(EventData::at)
                    .isSorted();
            assertThat(injection.events())
                    .as(injection.scenario())
                    .extracting(EventData::type)
                    .startsWith(InjectionEventType.INJECTED)
                    .endsWith(InjectionEventType.ROLLED_BACK)
                    .containsAnyOf(InjectionEventType.NOTICED, InjectionEventType.DETECTED);
        });
    }

    @Test
    void everyFailureModeOfAnInjectionHasItsVerdict() {
        for (GameDayData day : data.gameDays()) {
            for (InjectionData injection : day.injections()) {
                Set<String> expected = new HashSet<>();
                for (ModeData mode : data.failureModes()) {
                    String application =
                            mode.feature().substring(0, mode.feature().indexOf(" / "));
                    if (mode.fails().equals(injection.scenario())
                            && injection.applications().contains(application)
                            && mode.accepted() == null
                            && day.plannedAt().isAfter(mode.scope())) {
                        expected.add(mode.key());
                    }
                }
                assertThat(injection.verdicts().keySet())
                        .as(day.key() + ", " + injection.scenario())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void nobodyTouchesWhatHolds() {
        Map<String, Moment> passed = new HashMap<>();
        for (GameDayData day : data.gameDays()) {
            day.injections()
                    .forEach(injection -> injection.verdicts().forEach((mode, verdict) -> {
                        if (verdict.result().name().equals("PASSED")) {
                            passed.putIfAbsent(
                                    mode, injection.events().getFirst().at());
                        }
                    }));
        }
        for (ModeData mode : data.failureModes()) {
            Moment held = passed.get(mode.key());
            if (held != null && !mode.fallbacks().isEmpty()) {
                assertThat(held.isAfter(mode.chainChanges().last()))
                        .as(mode.key())
                        .isTrue();
            }
        }
    }

    @Test
    void theStoryOfThe21stIsToldAsItWas() {
        List<InjectionData> injections = data.gameDays().getFirst().injections();

        assertThat(injections).hasSize(9);
        EventData noticed = injections.getFirst().events().get(1);
        assertThat(Duration.between(
                        injections.getFirst().events().getFirst().at().local(),
                        noticed.at().local()))
                .isEqualTo(Duration.ofMinutes(4));
        assertThat(noticed.source()).isEqualTo(DetectionSource.PERSON);
        InjectionData last = injections.getLast();
        assertThat(last.isAfterAllClear()).isTrue();
        assertThat(last.events()
                        .getFirst()
                        .at()
                        .isAfter(data.gameDays().getFirst().allClearAt()))
                .isTrue();
    }

    private Stream<InjectionData> injections() {
        return data.gameDays().stream().flatMap(day -> day.injections().stream());
    }
}
