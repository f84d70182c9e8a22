package dev.gameday.history.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Addressed;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.DateField;
import dev.gameday.history.ChangeFilter;
import dev.gameday.history.ChangeRow;
import dev.gameday.history.ChangeService;
import dev.gameday.history.FieldChange;
import dev.gameday.history.Person;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes and acts, narrowed by who, what kind of thing and when; the address has the choice. */
class AuditPanel extends Div implements Addressed {
    private static final long serialVersionUID = 1L;
    static final String PATH = "audit";
    private static final int STEP = 30;

    private final transient ChangeService changes;
    private final transient ProgramClock clock;
    private final Select<Person> person = new Select<>();
    private final Select<String> type = new Select<>();
    private final DateField from = day("From");
    private final DateField to = day("Until");
    private final Div list = new Div();
    private final transient List<Person> people;

    AuditPanel(ChangeService changes, ProgramClock clock) {
        this.changes = changes;
        this.clock = clock;
        this.people = changes.people();
        addClassName("gd-audit");
        List<String> types = new ArrayList<>(List.of(ChangeFilter.ACTS));
        types.addAll(changes.types());
        choice(person, "Who", "Everybody", people);
        person.setItemLabelGenerator(it -> it == null ? "Everybody" : it.name());
        choice(type, "What", "Everything", types);
        type.setItemLabelGenerator(AuditPanel::words);
        list.addClassName("gd-card");
        Div filters = new Div(person, type, from, to);
        filters.addClassName("gd-filters");
        add(filters, list);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(person, type, from, to)) {
            field.addValueChangeListener(change -> narrow(change.isFromClient()));
        }
    }

    private static <T> void choice(Select<T> select, String label, String whatever, List<T> items) {
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(whatever);
    }

    private static DateField day(String label) {
        DateField picker = new DateField(label);
        picker.setClearButtonVisible(true);
        return picker;
    }

    private static String words(@Nullable String type) {
        if (type == null) {
            return "Everything";
        }
        return ChangeFilter.ACTS.equals(type)
                ? "Deliberate acts"
                : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    @Override
    public void show(QueryParameters query) {
        person.setValue(query.getSingleParameter("who")
                .flatMap(id -> people.stream()
                        .filter(it -> it.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        type.setValue(query.getSingleParameter("what")
                .filter(it -> ChangeFilter.ACTS.equals(it) || changes.types().contains(it))
                .orElse(null));
        from.setValue(date(query, "from"));
        to.setValue(date(query, "until"));
        Person who = person.getValue();
        var filter = new ChangeFilter(who == null ? null : who.id(), type.getValue(), from.getValue(), to.getValue());
        list.removeAll();
        list.add(
                new CsvExport("changes and acts", () -> table(filter)).inBar(),
                HistoryPanel.ofMany((offset, limit) -> changes.all(filter, offset, limit), clock.zone(), STEP));
    }

    private CsvTable<ChangeRow> table(ChangeFilter filter) {
        return CsvTable.<ChangeRow>reading(
                        "audit", clock.today(), (offset, limit) -> changes.all(filter, offset, limit))
                .column("At", ChangeRow::at)
                .column("Who", ChangeRow::by)
                .column("Action", row -> row.action().name().toLowerCase(Locale.ROOT))
                .column("What", ChangeRow::type)
                .column("Name", ChangeRow::name)
                .column("Id", ChangeRow::subject)
                .column("Details", AuditPanel::details);
    }

    private static String details(ChangeRow row) {
        return Stream.concat(
                        Stream.of(row.text()).filter(text -> !text.isEmpty()),
                        row.fields().stream().map(FieldChange::inWords))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable LocalDate date(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void narrow(boolean byHand) {
        if (!byHand) {
            return;
        }
        Map<String, String> said = new TreeMap<>();
        put(said, "who", person.getValue() == null ? null : person.getValue().id());
        put(said, "what", type.getValue());
        put(said, "from", from.getValue());
        put(said, "until", to.getValue());
        getUI().ifPresent(ui -> ui.navigate(Routes.SETTINGS + "/" + PATH, QueryParameters.simple(said)));
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
