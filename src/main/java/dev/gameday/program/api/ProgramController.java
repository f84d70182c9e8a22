package dev.gameday.program.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.ProgramService;
import dev.gameday.program.UpdateProgram;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The program's settings. */
@RestController
@RequestMapping(Routes.API + "/program")
@Tag(name = "Program")
class ProgramController {
    private final ProgramService programs;

    ProgramController(ProgramService programs) {
        this.programs = programs;
    }

    @GetMapping
    @Operation(summary = "Read the program's settings")
    ResponseEntity<ProgramDetail> read() {
        ProgramDetail program = programs.program();
        return Answers.ok(program, program.version());
    }

    @PutMapping
    @Operation(summary = "Replace the program's settings; the time zone stays")
    ResponseEntity<ProgramDetail> replace(
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Settings to) {
        programs.update(to.at(IfMatch.version(ifMatch)));
        return read();
    }

    /** The settings that can change. {@code sampleDate} moves the sample program's date; leave it out in a real one. */
    record Settings(
            @Nullable String name,
            @Nullable Integer cadenceDays,
            @Nullable Integer sliceTargetPercent,
            @Nullable Integer coverageGoalPercent,
            @Nullable LocalDate deadline,
            @Nullable String deadlineName,
            @Nullable Integer detectionTargetMinutes,
            @Nullable Integer exerciseMinutes,
            @Nullable LocalDate firstExerciseOn,
            @Nullable LocalTime exerciseTime,
            @Nullable Integer validityWeeks,
            @Nullable LocalDate sampleDate) {

        UpdateProgram at(long version) {
            return new UpdateProgram(
                    version,
                    name,
                    cadenceDays,
                    sliceTargetPercent,
                    coverageGoalPercent,
                    deadline,
                    deadlineName,
                    detectionTargetMinutes,
                    exerciseMinutes,
                    firstExerciseOn,
                    exerciseTime,
                    validityWeeks,
                    sampleDate);
        }
    }
}
