package dev.gameday.exercise.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.InjectionPlan;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioTemplate;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.UpdateInjection;
import dev.gameday.exercise.UpdateScenario;
import dev.gameday.exercise.UseTemplate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The fields that scenarios and injections share. */
final class ScriptFields {
    private final TextField title;
    private final TextArea hypothesis;
    private final TextArea method;
    private final TextArea abortConditions;
    private final TextArea blastRadius;
    private final TextArea rollbackPlan;
    private final IntegerField minutes;

    ScriptFields(FormDialog dialog) {
        title = dialog.line("title", "Title", "");
        hypothesis = dialog.text("hypothesis", "Hypothesis: if this fails, what stays up, within what time, why", "");
        method = dialog.text("method", "Method of injection", "");
        abortConditions = dialog.text("abortConditions", "Abort when", "");
        blastRadius = dialog.text("blastRadius", "Blast radius", "");
        rollbackPlan = dialog.text("rollbackPlan", "Rollback", "");
        minutes = dialog.field("minutes", new IntegerField("Minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
    }

    void show(ScenarioTemplate template) {
        title.setValue(template.scenarioTitle());
        hypothesis.setValue(template.hypothesis());
        method.setValue(template.method());
        abortConditions.setValue(template.abortConditions());
        blastRadius.setValue(template.blastRadius());
        rollbackPlan.setValue(template.rollbackPlan());
        minutes.setValue(template.minutes());
    }

    void show(ScenarioDetail scenario) {
        title.setValue(scenario.title());
        hypothesis.setValue(scenario.hypothesis());
        method.setValue(scenario.method());
        abortConditions.setValue(scenario.abortConditions());
        blastRadius.setValue(scenario.blastRadius());
        rollbackPlan.setValue(scenario.rollbackPlan());
        minutes.setValue(scenario.minutes());
    }

    void show(Script.Item item) {
        title.setValue(item.title());
        hypothesis.setValue(item.hypothesis());
        method.setValue(item.method());
        abortConditions.setValue(item.abortConditions());
        blastRadius.setValue(item.blastRadius());
        rollbackPlan.setValue(item.rollbackPlan());
        minutes.setValue(item.minutes());
    }

    UseTemplate of(ScenarioTemplate template, Set<UUID> dependencies) {
        return new UseTemplate(
                template.id(),
                dependencies,
                title.getValue(),
                hypothesis.getValue(),
                method.getValue(),
                abortConditions.getValue(),
                blastRadius.getValue(),
                rollbackPlan.getValue(),
                minutes());
    }

    UpdateScenario of(ScenarioDetail scenario, long version, String alertMatchers) {
        return new UpdateScenario(
                scenario.id(),
                version,
                title.getValue(),
                hypothesis.getValue(),
                method.getValue(),
                abortConditions.getValue(),
                blastRadius.getValue(),
                rollbackPlan.getValue(),
                minutes(),
                alertMatchers);
    }

    UpdateInjection of(Script.Item item, long version, boolean afterAllClear, InjectionPlan plan) {
        return new UpdateInjection(
                item.id(),
                version,
                title.getValue(),
                hypothesis.getValue(),
                method.getValue(),
                abortConditions.getValue(),
                blastRadius.getValue(),
                rollbackPlan.getValue(),
                minutes(),
                afterAllClear,
                plan);
    }

    private int minutes() {
        return Objects.requireNonNullElse(minutes.getValue(), 0);
    }
}
