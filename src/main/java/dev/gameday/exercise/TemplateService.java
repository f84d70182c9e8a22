package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shipped templates, and scenarios written from them. Each fault of a dependency has one scenario: a derived one takes the
 * template's texts and keeps its history, one that somebody has written is left alone.
 */
@Service
public class TemplateService {
    private final ExerciseStore store;
    private final TemplateQueries queries;
    private final ProgramClock clock;

    TemplateService(ExerciseStore store, TemplateQueries queries, ProgramClock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Those that contain the text and are for the kind, in their own order.
     *
     * @param kind null: any
     */
    @PreAuthorize(Access.READ)
    public List<ScenarioTemplate> list(String text, @Nullable DependencyKind kind) {
        return ScenarioTemplates.all().stream()
                .filter(template -> template.contains(text) && (kind == null || template.isFor(kind)))
                .toList();
    }

    /** The dependencies that the template is for, by name. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public List<TemplateChoice> choices(String templateId) {
        ScenarioTemplate template = ScenarioTemplates.of(templateId);
        return queries.choices(template.fault()).stream()
                .filter(choice -> template.isFor(choice.kind()))
                .toList();
    }

    /**
     * Writes the scenarios.
     *
     * @return their ids, by the names of the dependencies
     * @throws RuleException when somebody has written one of them already; then none is
     */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public List<UUID> use(UseTemplate command) {
        ScenarioTemplate template = ScenarioTemplates.of(command.templateId());
        if (command.dependencyIds().isEmpty()) {
            throw new InvalidException("dependencyIds", "Choose at least one dependency.");
        }
        store.lockDependencies(List.copyOf(command.dependencyIds()));
        Map<UUID, TemplateChoice> choices = queries.choices(template.fault()).stream()
                .collect(Collectors.toMap(TemplateChoice::dependencyId, Function.identity()));
        for (UUID id : command.dependencyIds()) {
            if (!choices.containsKey(id)) {
                throw new InvalidException("dependencyIds", "No dependency with id " + id + ".");
            }
        }
        List<TemplateChoice> chosen = choices.values().stream()
                .filter(choice -> command.dependencyIds().contains(choice.dependencyId()))
                .sorted(TemplateQueries.BY_NAME)
                .toList();
        Map<UUID, Scenario> known = new HashMap<>();
        store.scenariosOf(command.dependencyIds()).stream()
                .filter(scenario -> scenario.fault() == template.fault())
                .forEach(scenario -> known.put(scenario.dependencyId(), scenario));
        chosen.forEach(choice -> checkNotWritten(known.get(choice.dependencyId()), choice.dependencyName()));
        List<UUID> ids = new ArrayList<>();
        for (TemplateChoice choice : chosen) {
            ScriptTexts texts = texts(template, command, choice.dependencyName());
            ids.add(write(known.get(choice.dependencyId()), choice, template, texts));
        }
        store.flush();
        return ids;
    }

    private UUID write(@Nullable Scenario known, TemplateChoice choice, ScenarioTemplate template, ScriptTexts texts) {
        Instant now = clock.now();
        Scenario scenario = known;
        if (scenario == null) {
            scenario = new Scenario(choice.dependencyId(), template.fault(), texts, now);
            store.add(scenario);
        }
        scenario.existsFrom(now);
        scenario.describe(texts);
        return scenario.id();
    }

    private static void checkNotWritten(@Nullable Scenario known, String dependency) {
        if (known != null && known.isWritten()) {
            throw new RuleException("Somebody has written the scenario “"
                    + known.fault().label() + "” of " + dependency + " already. Nothing was changed; edit that one.");
        }
    }

    private static ScriptTexts texts(ScenarioTemplate template, UseTemplate given, String dependency) {
        return ScriptTexts.of(new UpdateScenario(
                new UUID(0, 0),
                0,
                text(given.title(), template.scenarioTitle(), dependency),
                text(given.hypothesis(), template.hypothesis(), dependency),
                text(given.method(), template.method(), dependency),
                text(given.abortConditions(), template.abortConditions(), dependency),
                text(given.blastRadius(), template.blastRadius(), dependency),
                text(given.rollbackPlan(), template.rollbackPlan(), dependency),
                Objects.requireNonNullElse(given.minutes(), template.minutes())));
    }

    private static String text(@Nullable String given, String otherwise, String dependency) {
        return ScenarioTemplate.named(given == null ? otherwise : given, dependency);
    }
}
