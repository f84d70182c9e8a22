package dev.gameday.exchange.sample;

import dev.gameday.coverage.CoverageCounts;
import dev.gameday.exercise.VerdictResult;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Coverage counted from the data file alone, the way a person would with a pencil. */
final class CountedByHand {

    private final SampleData data;
    private final Moment end;
    private final LocalDate day;

    private CountedByHand(SampleData data, LocalDate day) {
        this.data = data;
        this.day = day;
        this.end = new Moment(day.atTime(LocalTime.MAX));
    }

    static CoverageCounts on(LocalDate day, SampleData data) {
        return new CountedByHand(data, day).counts();
    }

    private CoverageCounts counts() {
        int proven = 0;
        int failing = 0;
        int prepared = 0;
        int planned = 0;
        int unaddressed = 0;
        int accepted = 0;
        for (ModeData mode : data.failureModes()) {
            VerdictResult latest = latest(mode.key());
            if (mode.scope().isAfter(end)) {
                continue;
            }
            if (isAccepted(mode)) {
                accepted++;
            } else if (latest == VerdictResult.PASSED) {
                proven++;
            } else if (latest != null) {
                failing++;
            } else if (mode.fallbacks().stream().anyMatch(step -> isPast(step.built()))) {
                prepared++;
            } else if (mode.fallbacks().stream().anyMatch(step -> isPast(mode.planned(step)))) {
                planned++;
            } else {
                unaddressed++;
            }
        }
        int inScope = proven + failing + prepared + planned + unaddressed;
        return new CoverageCounts(inScope, proven, failing, 0, prepared, planned, unaddressed, accepted);
    }

    private boolean isAccepted(ModeData mode) {
        ModeData.Acceptance accepted = mode.accepted();
        return accepted != null && isPast(accepted.at()) && !day.isAfter(accepted.until());
    }

    private @Nullable VerdictResult latest(String mode) {
        VerdictResult latest = null;
        for (GameDayData gameDay : data.gameDays()) {
            if (isPast(gameDay.revealedAt())) {
                for (GameDayData.InjectionData injection : gameDay.injections()) {
                    GameDayData.VerdictData verdict = injection.verdicts().get(mode);
                    latest = verdict == null ? latest : verdict.result();
                }
            }
        }
        return latest;
    }

    private boolean isPast(@Nullable Moment moment) {
        return moment != null && !moment.isAfter(end);
    }
}
