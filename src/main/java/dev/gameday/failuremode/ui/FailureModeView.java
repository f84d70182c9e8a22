package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Form;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.DependencyService;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeSection;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.WeaknessService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;

/** One failure mode: what should happen, what it falls back on, who would notice, who agreed to go without. */
@Route(Routes.FAILURE_MODES)
@PermitAll
class FailureModeView extends Div implements HasUrlParameter<String>, ModePage {
    private static final long serialVersionUID = 1L;

    private final transient FailureModeService service;
    private final transient List<FailureModeSection> sections;
    private final transient CurrentUser user;
    private final transient Histories histories;
    private final ViewHeader header = new ViewHeader("Failure mode");
    private final ExpectedCard expected;
    private final ChainCard chain;
    private final DetectionCard detection;
    private final AcceptanceCard acceptance;
    private final HistoryCard history;
    private final Div changes = new Div();
    private final Div main = new Div();
    private transient UUID id = new UUID(0, 0);
    private transient long version;

    FailureModeView(
            FailureModeService service,
            WeaknessService weaknesses,
            DependencyService dependencies,
            ProgramClock clock,
            CurrentUser user,
            Histories histories,
            ObjectProvider<FailureModeSection> sections) {
        this.service = service;
        this.user = user;
        this.histories = histories;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(FailureModeSection::order))
                .toList();
        expected = new ExpectedCard(this, service);
        chain = new ChainCard(this, service, weaknesses, engineer() ? dependencies.names() : List.of());
        detection = new DetectionCard(this, service);
        acceptance = new AcceptanceCard(this, service, clock);
        history = new HistoryCard(service, clock);
        main.add(expected, chain);
        main.addClassNames("gd-stack", "gd-span-8");
        Div side = new Div(detection, acceptance, history, changes);
        side.addClassNames("gd-stack", "gd-span-4");
        Div grid = new Div(main, side);
        grid.addClassName("gd-grid");
        add(header, grid);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            id = UUID.fromString(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such failure mode.");
        }
        reload();
        main.removeAll();
        main.add(expected, chain);
        sections.forEach(section -> main.add(card(section)));
    }

    private Component card(FailureModeSection section) {
        Section card = new Section(new H2(section.title()), section.create(id));
        card.addClassName("gd-card");
        return card;
    }

    private void reload() {
        FailureModeDetail mode = service.detail(id);
        version = mode.version();
        head(mode);
        expected.show(mode);
        chain.show(mode);
        detection.show(mode);
        acceptance.show(mode);
        history.show(mode);
        changes.removeAll();
        changes.add(histories.card(id));
    }

    private void head(FailureModeDetail mode) {
        header.setTitle(mode.title());
        header.clearParents();
        header.addParent(new com.vaadin.flow.component.html.Anchor(Routes.APPLICATIONS, "Applications"));
        header.addParent(Words.link(Routes.APPLICATIONS, mode.applicationId(), mode.applicationName()));
        header.addParent(new com.vaadin.flow.component.html.Anchor(
                Routes.APPLICATIONS + "/" + mode.applicationId() + "/failure-modes", "Failure modes"));
        Div facts = new Div(
                Words.dim(mode.featureName()),
                Words.tag(
                        mode.needLevel().label(),
                        "gd-need",
                        mode.needLevel().name().toLowerCase(Locale.ROOT)),
                Words.dim("relies " + (mode.hard() ? "hard" : "softly") + " on"),
                Words.link(Routes.DEPENDENCIES, mode.dependencyId(), mode.dependencyName()),
                Words.tag(mode.scope().label(), mode.scope() == Scope.IN_SCOPE ? "accent" : "plain"));
        facts.addClassName("gd-actions");
        if (mode.archived()) {
            facts.add(Words.tag("Archived, not counted"));
        }
        header.setSub(facts);
        header.setActions(engineer() ? new Component[] {scopeButton(mode)} : new Component[0]);
    }

    private Button scopeButton(FailureModeDetail mode) {
        if (mode.scope() != Scope.IN_SCOPE) {
            return new Button(
                    mode.scope() == Scope.RETIRED ? "Put back in scope" : "Put in scope",
                    click -> save("In scope again.", read -> service.putInScope(id, read)));
        }
        return new Button(
                "Retire",
                click -> save(
                        "Retired: it no longer counts. Everything written down stays, and it can be put back.",
                        read -> service.retire(id, read)));
    }

    @Override
    public final boolean engineer() {
        return user.has(Role.ENGINEER);
    }

    @Override
    public boolean manager() {
        return user.has(Role.MANAGER);
    }

    @Override
    public void show(Form form, boolean another, FailureModeDetail now, Consumer<FailureModeDetail> show) {
        if (another) {
            form.edits(now, FailureModeDetail::version, show, () -> service.detail(now.id()));
        } else {
            form.follow(now, FailureModeDetail::version, show, () -> service.detail(now.id()));
        }
    }

    @Override
    public void saved(String said) {
        reload();
        Notices.done(said);
    }

    @Override
    public boolean save(String said, LongConsumer work) {
        boolean[] late = {false};
        boolean done = Notices.attempt(() -> {
            try {
                work.accept(version);
            } catch (ChangedMeanwhileException | OptimisticLockingFailureException e) {
                late[0] = true;
            }
        });
        if (late[0]) {
            reload();
            Notices.failed("This failure mode was changed by somebody else meanwhile. Nothing was saved. The page shows"
                    + " the new version: do it again if it still holds.");
            return false;
        }
        if (done) {
            saved(said);
        }
        return done;
    }
}
