package dev.gameday.exchange.sample;

import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.finding.RetestOutcome;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replays findings; what retests did to them follows from the game days. */
@Component
class FindingReplay {

    private final FindingService findings;

    FindingReplay(FindingService findings) {
        this.findings = findings;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        for (FindingData finding : data.findings()) {
            replay.at(finding.at(), () -> log(finding, known));
            FindingData.OwnerLater later = finding.ownerLater();
            if (later != null) {
                replay.at(later.at(), () -> update(finding, later.owner(), known));
            }
            finding.steps().forEach(step -> replay.at(step.at(), () -> step(finding, step, known)));
        }
    }

    private void log(FindingData finding, Known known) {
        UUID verdict = finding.verdict() == null
                ? null
                : known.verdicts.get(Known.path(Objects.requireNonNull(finding.gameDay()), finding.verdict()));
        UUID gameDay = finding.gameDay() == null ? null : known.gameDays.get(finding.gameDay());
        known.findings.put(
                finding.key(),
                findings.log(new NewFinding(content(finding, finding.owner(), known), gameDay, null, verdict, null)));
    }

    private void update(FindingData finding, String owner, Known known) {
        UUID id = known.findings.get(finding.key());
        var now = findings.detail(id);
        findings.update(
                id,
                now.version(),
                new EditFinding(
                        now.row().title(),
                        now.row().severity(),
                        now.row().applicationId(),
                        now.row().kind(),
                        now.row().origin(),
                        now.details(),
                        now.row().failureModeId(),
                        owner,
                        now.row().dueOn(),
                        now.fixLink()));
    }

    private static EditFinding content(FindingData finding, String owner, Known known) {
        return new EditFinding(
                finding.title(),
                finding.severity(),
                id(known.applications, finding.application()),
                finding.kind(),
                Objects.requireNonNullElse(finding.origin(), FindingOrigin.EXERCISE),
                finding.details(),
                id(known.modes, finding.failureMode() == null ? finding.verdict() : finding.failureMode()),
                owner,
                finding.due(),
                "");
    }

    private static @Nullable UUID id(Known.Names names, @Nullable String name) {
        return name == null ? null : names.get(name);
    }

    private void step(FindingData finding, FindingData.Step step, Known known) {
        UUID id = known.findings.get(finding.key());
        long version = findings.detail(id).version();
        switch (step.to()) {
            case IN_PROGRESS -> findings.start(id, version);
            case FIXED -> findings.markFixed(id, version, step.fixLink(), step.note());
            case ACCEPTED -> findings.accept(id, version, step.note());
            case OPEN -> findings.reopen(id, version, step.note());
            case VERIFIED -> findings.recordOutcome(id, version, RetestOutcome.FIXED, retest(step, known), step.note());
        }
    }

    private static @Nullable UUID retest(FindingData.Step step, Known known) {
        return step.gameDay() == null || step.scenario() == null
                ? null
                : known.injections.get(Known.path(step.gameDay(), step.scenario()));
    }
}
