package dev.gameday.exchange.sample;

import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replays how failure modes came into scope, got their fallbacks and were accepted. */
@Component
class ModeReplay {

    private final FailureModeService modes;

    ModeReplay(FailureModeService modes) {
        this.modes = modes;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        for (ModeData mode : data.failureModes()) {
            replay.at(mode.scope(), () -> putInScope(mode, known));
            Moment alerting = mode.alertingSince();
            if (alerting != null && alerting.isAfter(mode.scope())) {
                replay.at(alerting, () -> describe(mode, known, true));
            }
            for (Moment change : mode.chainChanges()) {
                replay.at(change, () -> setFallbacks(mode, change, known));
            }
            ModeData.Acceptance accepted = mode.accepted();
            if (accepted != null) {
                replay.at(accepted.at(), () -> accept(mode, accepted, known));
            }
        }
    }

    private void putInScope(ModeData mode, Known known) {
        DependencyFaultName fails = DependencyFaultName.of(mode.fails());
        NewFailureMode wanted = new NewFailureMode(
                known.features.get(mode.feature()), known.dependencies.get(fails.dependency()), fails.fault());
        known.modes.put(mode.key(), modes.putInScope(Set.of(wanted)).getFirst());
        describe(mode, known, mode.scope().equals(mode.alertingSince()));
    }

    private void describe(ModeData mode, Known known, boolean alerting) {
        UUID id = known.modes.get(mode.key());
        modes.describe(id, version(id), mode.expected(), mode.isMeasured(), alerting, mode.alertsOnAbsence());
    }

    private void setFallbacks(ModeData mode, Moment now, Known known) {
        List<FallbackStepInput> chain = mode.fallbacks().stream()
                .filter(step -> !mode.planned(step).isAfter(now))
                .map(step -> new FallbackStepInput(
                        step.kind(),
                        step.detail(),
                        step.reliesOn() == null ? null : known.dependencies.get(step.reliesOn()),
                        step.built() != null && !step.built().isAfter(now)))
                .toList();
        UUID id = known.modes.get(mode.key());
        modes.setFallbacks(id, version(id), chain);
    }

    private void accept(ModeData mode, ModeData.Acceptance accepted, Known known) {
        UUID id = known.modes.get(mode.key());
        modes.accept(id, version(id), accepted.by(), accepted.reason(), accepted.until());
    }

    private long version(UUID id) {
        return modes.detail(id).version();
    }
}
