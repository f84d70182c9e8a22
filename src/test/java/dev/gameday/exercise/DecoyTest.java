package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecoyTest {
    private static final int PROBLEMS = 300;

    @ParameterizedTest
    @MethodSource("problems")
    void itIsAsLongAndAsFullAsTheScript(long seed) {
        Random random = new Random(seed);
        List<Decoy.Planned> script = script(random, 1 + random.nextInt(12));
        List<ScheduleEntry> decoy = Decoy.of(script, others(random.nextInt(6)), random);

        assertThat(decoy).hasSameSizeAs(script);
        assertThat(decoy.stream().mapToInt(ScheduleEntry::minutes).sum())
                .isEqualTo(script.stream().mapToInt(Decoy.Planned::minutes).sum());
        assertThat(decoy).extracting(ScheduleEntry::title).doesNotHaveDuplicates();
        assertThat(decoy).isSortedAccordingTo((a, b) -> Integer.compare(a.startsMinute(), b.startsMinute()));
        for (int i = 1; i < decoy.size(); i++) {
            ScheduleEntry before = decoy.get(i - 1);
            assertThat(decoy.get(i).startsMinute()).isGreaterThanOrEqualTo(before.startsMinute() + before.minutes());
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void nothingComesAtItsPlaceOrAtItsTimeWhenOthersCanBeTold(long seed) {
        Random random = new Random(seed);
        List<Decoy.Planned> script = script(random, 1 + random.nextInt(12));
        List<ScheduleEntry> decoy = Decoy.of(script, others(10), random);

        int minute = 0;
        for (int i = 0; i < script.size(); i++) {
            String title = script.get(i).title();
            assertThat(decoy.get(i).title()).isNotEqualTo(title);
            int planned = minute;
            assertThat(decoy).noneMatch(entry -> entry.title().equals(title) && entry.startsMinute() == planned);
            minute += script.get(i).minutes() + script.get(i).buffer();
        }
        List<String> titles = script.stream().map(Decoy.Planned::title).toList();
        assertThat(decoy)
                .filteredOn(entry -> !titles.contains(entry.title()))
                .as("what will not happen")
                .hasSize(Math.ceilDiv(script.size(), 3));
    }

    static IntStream problems() {
        return IntStream.range(0, PROBLEMS);
    }

    private static List<Decoy.Planned> script(Random random, int size) {
        List<Decoy.Planned> script = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            script.add(new Decoy.Planned("Fault " + i, 5 + random.nextInt(60), random.nextInt(3) * 5));
        }
        return script;
    }

    private static List<String> others(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Other " + i).toList();
    }
}
