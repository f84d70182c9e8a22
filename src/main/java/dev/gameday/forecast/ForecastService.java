package dev.gameday.forecast;

import dev.gameday.base.Access;
import dev.gameday.coverage.TrackRecordService;
import dev.gameday.program.ProgramService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when the coverage goal will be reached. The latest answer is kept, as long as the question stays the same. */
@Service
public class ForecastService {
    private final TrackRecordService records;
    private final ProgramService programs;
    private volatile @Nullable Known known;

    ForecastService(TrackRecordService records, ProgramService programs) {
        this.records = records;
        this.programs = programs;
    }

    private record Known(ForecastQuestion question, Forecast answer) {}

    /** As of today, from public evidence alone. The same question always has the same answer. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Forecast forecast() {
        ForecastQuestion question = ForecastQuestion.of(records.trackRecord(), programs.program());
        Known current = known;
        if (current == null || !current.question.equals(question)) {
            current = new Known(question, ForecastMaker.answer(question));
            known = current;
        }
        return current.answer;
    }
}
