package dev.gameday.exercise.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.exercise.ScenarioTemplate;
import dev.gameday.exercise.TemplateChoice;
import dev.gameday.exercise.TemplateService;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes scenarios from a template: for which dependencies, and what they say, filled in and open to change. */
class TemplateDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    /** @param written called with the ids of the scenarios */
    TemplateDialog(TemplateService templates, ScenarioTemplate template, Consumer<List<UUID>> written) {
        super("From the template “" + template.title() + "”", "Write");
        List<TemplateChoice> all = templates.choices(template.id());
        List<TemplateChoice> open =
                all.stream().filter(choice -> !choice.written()).toList();
        MultiSelectComboBox<TemplateChoice> dependencies =
                wide("dependencyIds", new MultiSelectComboBox<>("Dependencies"));
        dependencies.setItems(open);
        dependencies.setItemLabelGenerator(TemplateChoice::dependencyName);
        dependencies.setHelperText(help(all.size() - open.size()));
        ScriptFields fields = new ScriptFields(this);
        fields.show(template);
        keep("template", template.id());
        onSave(() -> written.accept(templates.use(fields.of(
                template,
                dependencies.getValue().stream()
                        .map(TemplateChoice::dependencyId)
                        .collect(Collectors.toSet())))));
    }

    private static String help(int written) {
        String each = "Each gets a scenario; in the texts {it} becomes its name.";
        return written == 0
                ? each
                : each + " " + (written == 1 ? "One is" : written + " are") + " left out: somebody has written theirs.";
    }
}
