package dev.gameday.planner.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.ui.Markup;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.time.LocalTime;
import java.util.List;

/** The minutes of the exercise, and which of its scenarios would take them. */
class SliceTimeline extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    SliceTimeline(Proposal proposal) {
        addClassName("gd-card");
        int used = proposal.totals().minutes();
        int left = Math.max(0, proposal.totals().minutesAvailable() - used);
        LocalTime end = proposal.time().plusMinutes(used);
        String span = proposal.time() + " to " + end + ": "
                + Words.count(proposal.picks().size(), "scenario") + " in " + Words.count(used, "minute")
                + (left > 0 ? ", " + left + " left" : "");
        Markup line = Markup.of("div").styled("gd-timeline").with("role", "img").with("aria-label", span);
        for (int i = 0; i < proposal.picks().size(); i++) {
            Proposal.Pick pick = proposal.picks().get(i);
            line.add(Markup.of("span", i + 1)
                    .styled(pick.retest() ? "gd-slot retest" : "gd-slot")
                    .with("style", "flex-grow:" + pick.minutes())
                    .with(
                            "title",
                            start(proposal, i) + " " + pick.title() + ", " + Words.count(pick.minutes(), "minute")));
        }
        if (left > 0) {
            line.add(Markup.of("span")
                    .styled("gd-slot left")
                    .with("style", "flex-grow:" + left)
                    .with("title", Words.count(left, "minute") + " left"));
        }
        add(new H2("The exercise"), line.toComponent(), Words.dim(span));
    }

    /** When the scenario would begin if those before it take as long as planned. */
    static LocalTime start(Proposal proposal, int pick) {
        List<Proposal.Pick> before = proposal.picks().subList(0, pick);
        return proposal.time()
                .plusMinutes(before.stream().mapToInt(Proposal.Pick::minutes).sum());
    }
}
