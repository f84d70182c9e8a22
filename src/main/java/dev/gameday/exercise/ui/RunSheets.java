package dev.gameday.exercise.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.draft.DraftKey;
import dev.gameday.base.draft.DraftService;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.StoryService;
import dev.gameday.exercise.VerdictFollowUp;
import dev.gameday.exercise.VerdictService;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Makes run sheets with all that they need. */
@SpringComponent
class RunSheets {
    private final ScriptService scripts;
    private final InjectionService injections;
    private final VerdictService verdicts;
    private final ScenarioService scenarios;
    private final ProgramService programs;
    private final StoryService stories;
    private final HiddenDependencies hidden;
    private final ProgramClock clock;
    private final DraftService drafts;
    private final ObjectProvider<VerdictFollowUp> followUps;

    RunSheets(
            ScriptService scripts,
            InjectionService injections,
            VerdictService verdicts,
            ScenarioService scenarios,
            ProgramService programs,
            StoryService stories,
            HiddenDependencies hidden,
            ProgramClock clock,
            DraftService drafts,
            ObjectProvider<VerdictFollowUp> followUps) {
        this.scripts = scripts;
        this.injections = injections;
        this.verdicts = verdicts;
        this.scenarios = scenarios;
        this.programs = programs;
        this.stories = stories;
        this.hidden = hidden;
        this.clock = clock;
        this.drafts = drafts;
        this.followUps = followUps;
    }

    /** @param unfolded which injections somebody opened; whoever keeps it finds them open again */
    RunSheet create(GameDayPage day, Set<UUID> unfolded, Runnable refresh) {
        Duration target = target();
        return new RunSheet(new Desk(day, refresh, target, drafts.items(VerdictRow.FORM), unfolded, this));
    }

    /** What really happened on a revealed day. */
    StoryCard story(UUID gameDayId) {
        return new StoryCard(stories.story(gameDayId), target(), clock.zone());
    }

    private Duration target() {
        return Duration.ofMinutes(programs.program().detectionTargetMinutes());
    }

    /** What the parts of one run sheet share. */
    record Desk(
            GameDayPage day,
            Runnable refresh,
            Duration detectionTarget,
            Set<DraftKey> drafts,
            Set<UUID> unfolded,
            RunSheets services) {
        /** Whether somebody left unsaved words in it. */
        boolean holdsDraft(UUID injectionId) {
            return drafts.stream()
                    .anyMatch(key -> key.subject().filter(injectionId::equals).isPresent());
        }

        ScriptService scripts() {
            return services.scripts;
        }

        InjectionService injections() {
            return services.injections;
        }

        VerdictService verdicts() {
            return services.verdicts;
        }

        ScenarioService scenarios() {
            return services.scenarios;
        }

        HiddenDependencies hidden() {
            return services.hidden;
        }

        ProgramClock clock() {
            return services.clock;
        }

        List<VerdictFollowUp> followUps() {
            return services.followUps.orderedStream().toList();
        }
    }
}
