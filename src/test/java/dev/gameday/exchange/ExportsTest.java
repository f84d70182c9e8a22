package dev.gameday.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.catalog.DependencyService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.UpdateInjection;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.VerdictService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What the pages give as files, to whom: the tables as they are shown, and nothing of a script before its reveal. */
@GamedayTest
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class ExportsTest extends SpringBrowserlessTest {
    private final String secret = World.name("Zebra");
    private static final List<String> PAGES =
            List.of("", "applications", "dependencies", "game-days", "scenarios", "findings?show=all", "coverage");

    @Autowired
    World world;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    FindingService findings;

    @Autowired
    DependencyService dependencies;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aLiveDayWhoseScriptSaysMoreThanItsSlice() {
        world.setUp();
        organizer = world.account(Role.ORGANIZER);
        mode = world.mode();
        day = world.planned(organizer, mode);
        Acting.as(organizer, () -> {
            Script.Item item = scripts.script(day).injections().getFirst();
            scripts.update(new UpdateInjection(
                    item.id(), item.version(), secret + " title", secret, secret, secret, secret, secret, 17, false));
        });
        Acting.as(organizer, () -> {
            UUID live = world.live(organizer, mode);
            Script.Item item = scripts.script(live).injections().getFirst();
            injections.record(item.id(), RecordEvent.now(InjectionEventType.INJECTED));
            verdicts.record(
                    item.id(),
                    new RecordVerdict(mode.id(), VerdictResult.FAILED, secret, null, null, null, UUID.randomUUID()));
            findings.log(new NewFinding(finding(secret), live, item.id(), null, null));
            findings.log(NewFinding.of(finding("Public")));
        });
    }

    private EditFinding finding(String word) {
        return new EditFinding(word + " finding", 1, null, null, null, word, null, word, null, null);
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholdersFilesSayNothingOfTheScript() {
        assertThat(files(PAGES)).isNotEmpty().noneMatch(file -> file.contains(secret));
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void anEngineersFilesSayNothingOfTheScript() {
        assertThat(files(PAGES)).isNotEmpty().noneMatch(file -> file.contains(secret));
    }

    @Test
    @ActingAs(Role.MANAGER)
    void aManagersFilesSayNothingOfTheScript() {
        assertThat(files(and("plan"))).isNotEmpty().noneMatch(file -> file.contains(secret));
    }

    @Test
    @ActingAs(Role.ORGANIZER)
    void anOrganizerOfAnotherDayReadsNothingOfTheScript() {
        assertThat(files(and("plan"))).isNotEmpty().noneMatch(file -> file.contains(secret));
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void anAdministratorsFilesSayNothingOfTheScript() {
        assertThat(files(and("plan", "settings/people", "settings/audit")))
                .isNotEmpty()
                .noneMatch(file -> file.contains(secret))
                .anyMatch(file -> file.startsWith("\uFEFFName,Email,Roles,Teams,Status"))
                .anyMatch(file -> file.startsWith("\uFEFFAt,Who,Action,What,Name,Id,Details"));
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void theFindingIsInTheFileOfWhoMayReadItWhenItIsMade() {
        CsvExport export = exports("findings?show=all").getFirst();

        assertThat(export.table().text()).contains("Public finding").doesNotContain(secret);
        assertThat(Acting.as(organizer, () -> export.table().text())).contains(secret + " finding");
        world.allClearAndReveal(organizer, dayOfFinding());
        assertThat(export.table().text()).contains(secret + " finding").doesNotContain(secret + " title");
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aFileHasTheRowsThatTheFilterLeaves() {
        String name = dependencies.detail(mode.dependencyId()).name();

        assertThat(exports("dependencies?text=" + name.substring(name.lastIndexOf(' ') + 1))
                        .getFirst()
                        .table()
                        .text()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(name + ",Database,Not assessed,,no,1,0,1,no");
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void thePartsOfAnApplicationAndOfADependencyAreFilesToo() {
        String application = "applications/" + mode.applicationId();

        assertThat(files(List.of(
                        application + "/needs",
                        application + "/dependencies",
                        application + "/failure-modes",
                        application + "/coverage",
                        "dependencies/" + mode.dependencyId())))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(file -> file.lines().count() == 2);
        assertThat(files(List.of(application + "/matrix")))
                .singleElement()
                .asString()
                .startsWith("\uFEFFRank,Feature,Need level,Dependency,Fault,Hard,State")
                .contains(",Unavailable,yes,Unaddressed,")
                .contains(",Slow,yes,Not in scope,");
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void theLogOfADayIsAFileForItsOrganizersUntilTheReveal() {
        UUID live = dayOfFinding();
        String page = "game-days/" + live;

        assertThat(exports(page)).isEmpty();
        CsvExport log = Acting.as(organizer, () -> exports(page).getFirst());
        assertThat(Acting.as(organizer, () -> log.table().text())).contains(",Injected,");
        assertThatThrownBy(() -> log.table().text()).isInstanceOf(AccessDeniedException.class);
        world.allClearAndReveal(organizer, live);
        assertThat(exports(page)).isNotEmpty();
        assertThat(log.table().text()).contains(",Injected,");
    }

    private UUID dayOfFinding() {
        return Acting.as(
                organizer,
                () -> findings.list(FindingFilter.all()).stream()
                        .filter(row -> row.title().startsWith(secret))
                        .map(row -> Objects.requireNonNull(row.gameDayId()))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> and(String... more) {
        List<String> pages = new ArrayList<>(PAGES);
        pages.addAll(List.of(more));
        return pages;
    }

    private List<String> files(List<String> pages) {
        List<String> files = new ArrayList<>();
        pages.forEach(
                page -> exports(page).forEach(export -> files.add(export.table().text())));
        return files;
    }

    private List<CsvExport> exports(String page) {
        Location there = new Location(page);
        UI.getCurrentOrThrow().navigate(there.getPath(), there.getQueryParameters());
        return find(CsvExport.class).all();
    }
}
