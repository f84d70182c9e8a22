package dev.gameday.planner.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.gameday.base.ui.Watch;
import dev.gameday.planner.Search;
import java.io.Serial;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Answers a question about the slice as soon as the answer is found. */
class AnswerDialog<T> extends Dialog {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private final transient Search<T> search;
    private final transient BiConsumer<AnswerDialog<T>, T> answer;
    private final Watch watch = new Watch();
    private final Paragraph text = new Paragraph("Looking…");
    private final ProgressBar progress = new ProgressBar();
    private @Nullable Button instead;

    /** @param answer given what was found: says it, and what can be done about it */
    AnswerDialog(String title, Search<T> search, BiConsumer<AnswerDialog<T>, T> answer) {
        this.search = search;
        this.answer = answer;
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        text.setId("answer");
        text.getElement().setAttribute("role", "status");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", "Looking for the answer");
        add(text, progress);
        Button close = new Button("Close", click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (search.await(AT_ONCE)) {
            found();
        } else {
            watch.watch(event.getUI(), search::over, () -> {}, this::found);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        search.cancel();
        watch.stop(event.getUI());
    }

    private void found() {
        progress.setVisible(false);
        T found = search.best();
        RuntimeException failure = search.failure();
        if (found != null) {
            answer.accept(this, found);
        } else {
            text.setText(failure == null ? "There is no answer." : failure.getMessage());
        }
    }

    void say(String words) {
        text.setText(words);
    }

    /** Offers what follows from the answer. */
    void offer(String label, Runnable work) {
        if (instead != null) {
            getFooter().remove(instead);
        }
        instead = new Button(label, click -> {
            close();
            work.run();
        });
        getFooter().add(instead);
    }
}
