package dev.gameday.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Check;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Form;
import dev.gameday.base.ui.TimeField;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.SetUpProgram;
import dev.gameday.program.UpdateProgram;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a program as fields, with what most programs start with filled in. */
public class ProgramFields extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Program name");
    private final ComboBox<ZoneId> zone = new ComboBox<>("Time zone");
    private final IntegerField cadenceDays = number("Days from one exercise to the next", 1, 366, "days");
    private final IntegerField sliceTarget = number("Slice target", 1, 100, "%");
    private final IntegerField goal = number("Coverage goal", 1, 100, "%");
    private final DateField deadline = new DateField("Deadline");
    private final TextField deadlineName = new TextField("What happens on the deadline");
    private final IntegerField detection = number("Detection target", 1, 1440, "min");
    private final IntegerField minutes = number("Length of an exercise", 10, 1440, "min");
    private final DateField first = new DateField("First exercise");
    private final TimeField time = new TimeField("Usual start");
    private final IntegerField validity = number("Evidence stays fresh for", 1, 520, "weeks");
    private final Map<String, HasValidationProperties> byName = new LinkedHashMap<>();

    /** @param firstExercise what to propose as the first exercise's day */
    public ProgramFields(LocalDate firstExercise) {
        addClassName("gd-form");
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setHelperText("Fixed once set: the days of evidence are counted in it.");
        sliceTarget.setHelperText("Share of the failure modes in scope that one exercise takes on.");
        goal.setHelperText("Share that should be proven by the deadline.");
        deadline.setClearButtonVisible(true);
        deadlineName.setPlaceholder("Launch, election day, peak season");
        detection.setHelperText("From a failure's start until somebody or something notices.");
        validity.setHelperText("A passed test counts this long.");
        register("name", name);
        register("zone", zone);
        register("firstExerciseOn", first);
        register("exerciseTime", time);
        register("cadenceDays", cadenceDays);
        register("exerciseMinutes", minutes);
        register("sliceTargetPercent", sliceTarget);
        register("coverageGoalPercent", goal);
        register("deadline", deadline);
        register("deadlineName", deadlineName);
        register("validityWeeks", validity);
        register("detectionTargetMinutes", detection);
        show(SetUpProgram.withDefaults("Game day program", ZoneId.of("UTC"), firstExercise));
    }

    /** By the names that errors use. */
    public Map<String, HasValidationProperties> fields() {
        return Map.copyOf(byName);
    }

    public void focus() {
        name.focus();
    }

    /** Takes the zone that the browser lives in, if it is one that is known here. */
    public void proposeZone(String id) {
        try {
            zone.setValue(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            // The proposal stays; it can be chosen from the list.
        }
    }

    public void show(ProgramDetail program) {
        show(new SetUpProgram(
                program.name(),
                program.zone(),
                program.cadenceDays(),
                program.sliceTargetPercent(),
                program.coverageGoalPercent(),
                program.deadline(),
                program.deadlineName(),
                program.detectionTargetMinutes(),
                program.exerciseMinutes(),
                program.firstExerciseOn(),
                program.exerciseTime(),
                program.validityWeeks(),
                null));
        zone.setReadOnly(true);
    }

    /** Makes everything readable only. */
    public void readOnly() {
        byName.values().forEach(field -> field.getElement().setProperty("readonly", true));
    }

    /** What is in the fields, for the first run. */
    public SetUpProgram setUp() {
        return new SetUpProgram(
                name.getValue(),
                Check.present("zone", zone.getValue()),
                Check.present("cadenceDays", cadenceDays.getValue()),
                Check.present("sliceTargetPercent", sliceTarget.getValue()),
                Check.present("coverageGoalPercent", goal.getValue()),
                deadline.getValue(),
                deadlineName.getValue(),
                Check.present("detectionTargetMinutes", detection.getValue()),
                Check.present("exerciseMinutes", minutes.getValue()),
                Check.present("firstExerciseOn", first.getValue()),
                Check.present("exerciseTime", time.getValue()),
                Check.present("validityWeeks", validity.getValue()),
                null);
    }

    /** What is in the fields, to replace the version that was shown. */
    public UpdateProgram update(long version) {
        return new UpdateProgram(
                version,
                name.getValue(),
                cadenceDays.getValue(),
                sliceTarget.getValue(),
                goal.getValue(),
                deadline.getValue(),
                deadlineName.getValue(),
                detection.getValue(),
                minutes.getValue(),
                first.getValue(),
                time.getValue(),
                validity.getValue(),
                null);
    }

    private void show(SetUpProgram program) {
        name.setValue(program.name());
        zone.setValue(program.zone());
        cadenceDays.setValue(program.cadenceDays());
        sliceTarget.setValue(program.sliceTargetPercent());
        goal.setValue(program.coverageGoalPercent());
        deadline.setValue(program.deadline());
        deadlineName.setValue(program.deadlineName());
        detection.setValue(program.detectionTargetMinutes());
        minutes.setValue(program.exerciseMinutes());
        first.setValue(program.firstExerciseOn());
        time.setValue(LocalTime.of(
                program.exerciseTime().getHour(), program.exerciseTime().getMinute()));
        validity.setValue(program.validityWeeks());
    }

    /** Registers the fields with a form that changes the program. */
    void in(Form form) {
        form.field("name", name);
        form.field("firstExerciseOn", first);
        form.field("exerciseTime", time);
        form.field("cadenceDays", cadenceDays);
        form.field("exerciseMinutes", minutes);
        form.field("sliceTargetPercent", sliceTarget);
        form.field("coverageGoalPercent", goal);
        form.field("deadline", deadline);
        form.field("deadlineName", deadlineName);
        form.field("validityWeeks", validity);
        form.field("detectionTargetMinutes", detection);
    }

    private <C extends Component & HasValidationProperties & HasLabel> void register(String field, C component) {
        byName.put(field, component);
        add(component);
    }

    private static IntegerField number(String label, int min, int max, String unit) {
        IntegerField field = new IntegerField(label);
        field.setMin(min);
        field.setMax(max);
        Span suffix = new Span(unit);
        suffix.addClassName("gd-dim");
        field.setSuffixComponent(suffix);
        return field;
    }
}
