package dev.gameday.exchange.sample;

import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.NewSignOff;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.SwitchExercise;
import dev.gameday.exchange.sample.SampleData.SignOffEntry;
import dev.gameday.program.ProgramClock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Replays who agreed to what must work, and how the rest is switched off. */
@Component
class ScopeReplay {

    private final KillSwitchService switches;
    private final ScopeService scopes;
    private final ProgramClock clock;

    ScopeReplay(KillSwitchService switches, ScopeService scopes, ProgramClock clock) {
        this.switches = switches;
        this.scopes = scopes;
        this.clock = clock;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        data.signOffs().forEach(entry -> replay.at(entry.at(), () -> sign(entry, known)));
        for (SwitchData entry : data.killSwitches()) {
            UUID id = UUID.randomUUID();
            replay.at(entry.at(), () -> add(id, entry, known));
            if (entry.documented() != null) {
                SwitchData.Documented documented = entry.documented();
                replay.at(documented.at(), () -> document(id, documented.documentation()));
            }
            entry.exercised().forEach(exercised -> replay.at(exercised.at(), () -> exercised(id, exercised)));
        }
    }

    private void sign(SignOffEntry entry, Known known) {
        UUID application = known.applications.get(entry.application());
        scopes.sign(
                UUID.randomUUID(),
                application,
                scopes.scope(application).version(),
                new NewSignOff(entry.signedBy(), entry.signedAs(), entry.note()));
    }

    private void add(UUID id, SwitchData entry, Known known) {
        Set<UUID> features = entry.features().stream().map(known.features::get).collect(Collectors.toSet());
        switches.create(
                id,
                new KillSwitchData(
                        entry.flag(),
                        entry.place(),
                        entry.how(),
                        entry.actsWithinSeconds(),
                        "",
                        entry.people(),
                        features));
    }

    private void document(UUID id, String documentation) {
        KillSwitchRow now = switches.detail(id);
        KillSwitchData data = now.data();
        switches.update(
                id,
                now.version(),
                new KillSwitchData(
                        data.flag(),
                        data.place(),
                        data.how(),
                        data.actsWithinSeconds(),
                        documentation,
                        data.people(),
                        data.features()));
    }

    private void exercised(UUID id, SwitchData.Exercised entry) {
        switches.exercised(
                UUID.randomUUID(),
                id,
                new SwitchExercise(clock.today(), entry.by(), entry.tookSeconds(), entry.note()));
    }
}
