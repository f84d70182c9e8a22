package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.InjectionAt;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The injections of a day in running order: to run them, to judge them, and afterwards to read them. */
class RunSheet extends Section {
    private static final long serialVersionUID = 1L;
    /** From so many failure modes on, cards are lines that unfold. */
    static final int LARGE = 60;

    private final transient Desk desk;
    private final DayClock clock = new DayClock();
    private final Paragraph summary = new Paragraph();
    private final Div cards = new Div();
    private final CsvExport log;
    private final Map<UUID, InjectionCard> byId = new LinkedHashMap<>();
    private transient List<Script.Item> items = List.of();

    RunSheet(Desk desk) {
        this.desk = desk;
        this.log = new CsvExport(
                "Export log",
                "everything recorded",
                () -> ExerciseTables.log(desk.scripts(), desk.day().id(), desk.clock()));
        addClassNames("gd-runsheet", "gd-stack");
        cards.addClassName("gd-stack");
        summary.addClassName("gd-dim");
        GameDayState state = desk.day().state();
        Div head = new Div(new H2(state.isRevealed() ? "Injections and verdicts" : "Live room · organizers only"));
        head.addClassName("gd-runsheet-head");
        if (desk.day().organizer() && (state.isBeforeStart() || state.isRunning())) {
            Button insert = new Button("Add a scenario", click -> new InsertDialog(desk, items.size() + 1).open());
            insert.addThemeVariants(ButtonVariant.TERTIARY);
            head.add(Keys.on(insert, Keys.INSERT));
        }
        if (desk.day().organizer() && state.isRunning()) {
            head.add(abortAll());
        }
        head.add(log);
        clock.setVisible(state.isRunning());
        add(head, clock, summary, cards);
    }

    private Button abortAll() {
        Button button = new Button("Abort all");
        button.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        // No question first: when users are hurt every second counts, and each abort can be undone.
        button.addClickListener(click -> {
            Notices.attempt(() -> Notices.done(
                    Words.count(desk.injections().abortAll(desk.day().id()), "scenario", "scenarios")
                            + " aborted. Roll each back and say so."));
            desk.refresh().run();
        });
        return Keys.on(button, Keys.ABORT_ALL);
    }

    /** Shows the script; cards stay, so that what somebody types into them does too. */
    void show(Script script) {
        items = script.injections();
        summary.setText(
                desk.day().state().isBeforeStart()
                        ? Summary.plan(script, desk.day(), desk.clock().zone())
                        : Summary.of(script));
        clock.show(script, desk.clock());
        log.setVisible(items.stream().anyMatch(item -> !item.events().isEmpty()));
        byId.keySet().removeIf(id -> items.stream().noneMatch(item -> item.id().equals(id)));
        UUID current = current();
        UUID latest = latest();
        boolean large = items.stream().mapToInt(item -> item.modes().size()).sum() > LARGE;
        List<InjectionCard> inOrder = new ArrayList<>();
        for (Script.Item item : items) {
            InjectionCard card = byId.computeIfAbsent(item.id(), id -> new InjectionCard(desk, this::move, large));
            card.show(item, item.id().equals(current), item.id().equals(latest), items.size());
            inOrder.add(card);
        }
        if (!cards.getChildren().toList().equals(inOrder)) {
            cards.removeAll();
            inOrder.forEach(cards::add);
        }
    }

    /** The injection that the keys belong to: the latest one running, else the next one to inject. */
    private @Nullable UUID current() {
        List<Script.Item> running = items.stream()
                .filter(item -> item.timeline().state() == InjectionState.RUNNING)
                .toList();
        if (!running.isEmpty()) {
            return running.getLast().id();
        }
        return items.stream()
                .filter(item -> item.timeline().state() == InjectionState.PLANNED)
                .findFirst()
                .map(Script.Item::id)
                .orElse(null);
    }

    /** The injection that the undo key is for. */
    private @Nullable UUID latest() {
        return PressButtons.lastPress(items).map(RecordedEvent::injectionId).orElse(null);
    }

    private void move(UUID id, int by) {
        List<InjectionAt> order = new ArrayList<>(items.stream()
                .map(item -> new InjectionAt(item.id(), item.version()))
                .toList());
        int from = 0;
        while (!order.get(from).injectionId().equals(id)) {
            from++;
        }
        int to = from + by;
        if (to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            Notices.attempt(() -> desk.scripts().reorder(desk.day().id(), order));
            desk.refresh().run();
        }
    }
}
