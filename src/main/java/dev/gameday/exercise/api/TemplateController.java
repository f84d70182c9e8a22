package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.ScenarioTemplate;
import dev.gameday.exercise.TemplateService;
import dev.gameday.exercise.UseTemplate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API)
@Tag(name = "Scenarios")
class TemplateController {
    private final TemplateService templates;
    private final ScenarioService scenarios;

    TemplateController(TemplateService templates, ScenarioService scenarios) {
        this.templates = templates;
        this.scenarios = scenarios;
    }

    /** Texts and length may be left out: they are the template's then. In all of them {it} is the dependency's name. */
    record Body(
            @Nullable String template,
            @Nullable Set<UUID> dependencyIds,
            @Nullable String title,
            @Nullable String hypothesis,
            @Nullable String method,
            @Nullable String abortConditions,
            @Nullable String blastRadius,
            @Nullable String rollbackPlan,
            @Nullable Integer minutes) {

        UseTemplate command() {
            return new UseTemplate(
                    Check.present("template", template),
                    Check.present("dependencyIds", dependencyIds),
                    title,
                    hypothesis,
                    method,
                    abortConditions,
                    blastRadius,
                    rollbackPlan,
                    minutes);
        }
    }

    @GetMapping("/scenario-templates")
    @Operation(summary = "List the shipped templates, of a kind of dependency or those that contain a text")
    List<ScenarioTemplate> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable DependencyKind kind) {
        return templates.list(text, kind);
    }

    @PostMapping("/scenarios")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Write a scenario from a template for each of some dependencies, unless somebody has written theirs")
    List<ScenarioDetail> use(@RequestBody Body body) {
        return templates.use(body.command()).stream().map(scenarios::detail).toList();
    }
}
