package dev.gameday.program;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.Sql;
import dev.gameday.base.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams that own applications. */
@Service
@Transactional
public class TeamService {
    private static final String ROWS = """
            select id, name, capacity, version,
                   case when archived_at is not null and archived_at < :horizon then true else false end as archived
            from team where created_at < :horizon""";

    private final TeamRepository teams;
    private final JdbcClient db;
    private final ProgramClock clock;

    TeamService(TeamRepository teams, JdbcClient db, ProgramClock clock) {
        this.teams = teams;
        this.db = db;
        this.clock = clock;
    }

    /** All teams by name, the archived ones too. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public List<TeamRow> teams() {
        return db.sql(ROWS + " order by lower(name), id")
                .param("horizon", horizon())
                .query(TeamRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public TeamRow team(UUID id) {
        return db.sql(ROWS + " and id = :id")
                .param("horizon", horizon())
                .param("id", id)
                .query(TeamRow.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("team", id));
    }

    /** @throws InvalidException when another team that is not archived has the name */
    @PreAuthorize(Access.MANAGER)
    @Once
    public UUID create(NewTeam given) {
        if (given.requestId() != null && teams.existsById(given.requestId())) {
            return given.requestId();
        }
        Team team = new Team(given, clock.now());
        requireFreeName(team.id(), given.name());
        return teams.saveAndFlush(team).id();
    }

    @PreAuthorize(Access.MANAGER)
    public void update(UUID id, UpdateTeam to) {
        Team team = read(id, to.version());
        team.change(to.name(), to.capacity());
        requireFreeName(id, to.name());
        teams.saveAndFlush(team);
    }

    /** The team disappears from choices; what it owned keeps it as its owner. */
    @PreAuthorize(Access.MANAGER)
    public void archive(UUID id, long version) {
        Team team = read(id, version);
        team.archive(clock.now());
        teams.saveAndFlush(team);
    }

    @PreAuthorize(Access.MANAGER)
    public void restore(UUID id, long version) {
        Team team = read(id, version);
        team.restore();
        requireFreeName(id, team.name());
        teams.saveAndFlush(team);
    }

    private Team read(UUID id, long version) {
        Team team = teams.findById(id).orElseThrow(() -> new NotFoundException("team", id));
        ChangedMeanwhileException.check("The team", version, team.version());
        return team;
    }

    private void requireFreeName(UUID id, @Nullable String name) {
        boolean taken = db.sql(
                                "select count(*) from team where lower(name) = lower(:name) and id <> :id and archived_at is null")
                        .param("name", Text.name("name", name))
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            throw new InvalidException("name", "Another team has this name.");
        }
    }

    private OffsetDateTime horizon() {
        Instant end = clock.endOf(clock.today());
        return Sql.at(end);
    }
}
