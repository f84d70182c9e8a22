package dev.gameday.finding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.Named;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.TeamRow;
import dev.gameday.program.TeamService;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be picked in the fields of a finding. */
@SpringComponent
class FindingChoices {
    private final ApplicationService applications;
    private final FailureModeService modes;
    private final TeamService teams;
    private final CurrentUser user;

    FindingChoices(ApplicationService applications, FailureModeService modes, TeamService teams, CurrentUser user) {
        this.applications = applications;
        this.modes = modes;
        this.teams = teams;
        this.user = user;
    }

    /** A thing by its id, as pickers show it. */
    record Choice(UUID id, String label) {}

    List<Choice> applications() {
        return applications.names().stream().map(FindingChoices::choice).toList();
    }

    List<Choice> failureModes(UUID application) {
        return modes.list(FailureModeFilter.ofApplication(application).withScope(Scope.IN_SCOPE)).stream()
                .map(mode -> new Choice(mode.id(), mode.featureName() + ": " + mode.title()))
                .toList();
    }

    /** Likely owners, the reader first; any other name may be typed. */
    List<String> owners() {
        return Stream.concat(
                        Stream.of(user.name()),
                        teams.teams().stream().filter(team -> !team.archived()).map(TeamRow::name))
                .distinct()
                .toList();
    }

    private static Choice choice(Named named) {
        return new Choice(named.id(), named.name());
    }
}
