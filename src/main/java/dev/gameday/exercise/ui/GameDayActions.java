package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.OpenQuestions;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.ReadinessItem;
import dev.gameday.program.ProgramClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a game day one step on: what fits its state and the reader's rights, the main step last. */
record GameDayActions(
        GameDayService gameDays,
        PreparationService preparation,
        CurrentUser user,
        ProgramClock clock,
        Runnable changed) {

    Component[] buttons(GameDayPage day) {
        List<Button> buttons = new ArrayList<>();
        boolean manages = manages(day);
        if (day.seesSlice() && day.state().isBeforeStart() && manages) {
            buttons.add(button("Prepare", () -> UI.getCurrent().navigate(PreparationView.address(day.id())), false));
        }
        if (manages && day.state().isBeforeStart()) {
            buttons.add(button("Cancel the day", () -> cancel(day), false));
        }
        if (manages && day.state() == GameDayState.PLANNED) {
            buttons.add(button("Announce", () -> announce(day), !day.organizer()));
        }
        if (day.organizer()) {
            switch (day.state()) {
                case DRAFT, PLANNED, ANNOUNCED -> buttons.add(button("Start", () -> start(day), true));
                case LIVE -> buttons.add(Keys.on(button("All clear", () -> allClear(day), true), Keys.ALL_CLEAR));
                case ALL_CLEAR -> {
                    Duration left = day.leftToTakeBack(clock.now());
                    if (left.isPositive()) {
                        buttons.add(takeBack(day, left));
                    }
                    buttons.add(button("Reveal", () -> reveal(day), true));
                }
                case REVEALED -> buttons.add(button("Close", () -> close(day), true));
                case CLOSED, CANCELLED -> {}
            }
        }
        return buttons.toArray(Component[]::new);
    }

    /** Goes by itself when it is too late. */
    private Button takeBack(GameDayPage day, Duration left) {
        Button button = button("Take back the all clear", () -> takeBackAllClear(day.id()), false);
        button.getElement().executeJs("setTimeout(() => this.hidden = true, $0)", (double) left.toMillis());
        return button;
    }

    /** What tells everybody something when it is done; belongs beside what they were told. */
    Component[] notices(GameDayPage day) {
        List<Button> buttons = new ArrayList<>();
        if (manages(day) && day.state() == GameDayState.PLANNED) {
            buttons.add(button("Announce", () -> announce(day), false));
        }
        if (manages(day) && day.state().isBeforeStart()) {
            buttons.add(button(
                    "Change the date", () -> new GameDayDialog(gameDays, day, clock.zone(), changed).open(), false));
        }
        buttons.forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        return buttons.toArray(Component[]::new);
    }

    private boolean manages(GameDayPage day) {
        return day.organizer() || user.has(Role.MANAGER);
    }

    private static Button button(String label, Runnable work, boolean primary) {
        Button button = new Button(label, click -> work.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void announce(GameDayPage day) {
        Confirm.ask(
                "Announce “" + day.title() + "”?",
                "Everybody sees the date, the environment and the published schedule already; announcing says that it"
                        + " is settled. The script stays secret.",
                "Announce it",
                () -> step(() -> gameDays.announce(day.id(), day.version()), "Announced."));
    }

    private void start(GameDayPage day) {
        List<ReadinessItem> gaps = preparation.readiness(day.id()).gaps();
        String said = "Live. Keys work on the current scenario.";
        if (gaps.isEmpty()) {
            step(() -> gameDays.start(day.id(), day.version(), ""), said);
        } else {
            new StartDialog(gaps, reason -> {
                        gameDays.start(day.id(), day.version(), reason);
                        Notices.done(said);
                        changed.run();
                    })
                    .open();
        }
    }

    private void allClear(GameDayPage day) {
        step(
                () -> gameDays.allClear(day.id(), day.version()),
                "All clear given: everybody is told. You can still surprise them, or take it back within a minute.");
    }

    private void takeBackAllClear(UUID day) {
        step(
                () -> gameDays.takeBackAllClear(day, gameDays.page(day).version()),
                "The day goes on; everybody is told so.");
    }

    private void reveal(GameDayPage day) {
        OpenQuestions open = gameDays.openQuestions(day.id());
        StringBuilder consequence = new StringBuilder(
                        "Everybody will see the script, its order and times, the log, and ")
                .append(Words.count(open.verdicts(), "verdict", "verdicts"))
                .append(", which count as evidence from then on. This cannot be taken back.");
        if (open.modesWithoutVerdict() > 0) {
            consequence
                    .append(" Still without a verdict: ")
                    .append(Words.count(open.modesWithoutVerdict(), "failure mode", "failure modes"))
                    .append('.');
        }
        if (open.stillRunning() > 0) {
            consequence
                    .append(" Not rolled back yet: ")
                    .append(Words.count(open.stillRunning(), "scenario", "scenarios"))
                    .append('.');
        }
        Confirm.ask(
                "Reveal “" + day.title() + "”?",
                consequence.toString(),
                "Reveal it",
                () -> step(
                        () -> gameDays.reveal(day.id(), day.version()), "Revealed: the story of the day is public."));
    }

    private void close(GameDayPage day) {
        Confirm.ask(
                "Close “" + day.title() + "”?",
                "The debrief ends: no more events, and verdicts change only by corrections, which take effect when they"
                        + " are recorded.",
                "Close it",
                () -> step(() -> gameDays.close(day.id(), day.version()), "Closed."));
    }

    private void cancel(GameDayPage day) {
        Confirm.danger(
                "Cancel “" + day.title() + "”?",
                "It will not take place. Its script stays secret; the failure modes are free for the next slice.",
                "Cancel the day",
                () -> step(() -> gameDays.cancel(day.id(), day.version()), "Cancelled."));
    }

    private void step(Runnable work, String said) {
        if (Notices.attempt(work)) {
            Notices.done(said);
        }
        changed.run();
    }
}
