package dev.gameday.failuremode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is dangerous about a fallback chain: steps that go down with what they stand in for, or all together. */
public sealed interface FallbackRisk {

    /** The step (from 1) relies on the very dependency that fails. */
    record ReliesOnWhatFails(int step) implements FallbackRisk {}

    /** All steps rely on the same dependency, another than the failing one: when it fails too, nothing is left. */
    record AllOnOne(UUID dependencyId) implements FallbackRisk {}

    static List<FallbackRisk> of(UUID failing, List<FallbackStepInput> chain) {
        List<FallbackRisk> risks = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (failing.equals(chain.get(i).dependencyId())) {
                risks.add(new ReliesOnWhatFails(i + 1));
            }
        }
        boolean everyStep = chain.size() > 1 && chain.stream().allMatch(step -> step.dependencyId() != null);
        var distinct = chain.stream()
                .map(FallbackStepInput::dependencyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (everyStep && distinct.size() == 1 && !distinct.contains(failing)) {
            risks.add(new AllOnOne(distinct.iterator().next()));
        }
        return risks;
    }
}
