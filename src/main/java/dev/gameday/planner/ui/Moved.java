package dev.gameday.planner.ui;

import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.Proposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the page showed before, to say what another wish has moved.
 *
 * @param request that it answered
 * @param picks who took part, by scenario, in running order
 */
record Moved(PlanRequest request, int modes, int minutes, Map<UUID, Part> picks) {

    record Part(String title, Set<String> applications) {}

    static Moved from(PlanRequest request, Proposal proposal) {
        Map<UUID, Part> picks = new LinkedHashMap<>();
        proposal.picks().forEach(pick -> picks.put(pick.scenarioId(), part(pick)));
        return new Moved(request, proposal.totals().modes(), proposal.totals().minutes(), picks);
    }

    private static Part part(Proposal.Pick pick) {
        return new Part(
                pick.title(),
                pick.applications().stream().map(Proposal.Named::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** "new", or who takes part now or no longer; empty when nothing about it has moved. */
    Optional<String> about(Proposal.Pick pick) {
        Part before = picks.get(pick.scenarioId());
        if (before == null) {
            return Optional.of("new");
        }
        Set<String> now = part(pick).applications();
        String joined = names("with ", now, before.applications());
        String left = names("without ", before.applications(), now);
        String both = joined.isEmpty() || left.isEmpty() ? joined + left : joined + ", " + left;
        return both.isEmpty() ? Optional.empty() : Optional.of("now " + both);
    }

    private static String names(String word, Set<String> these, Set<String> butNot) {
        List<String> names =
                these.stream().filter(name -> !butNot.contains(name)).toList();
        return names.isEmpty()
                ? ""
                : word + (names.size() > 3 ? names.size() + " applications" : String.join(", ", names));
    }

    /** Titles of what is no longer in the slice. */
    List<String> gone(Proposal proposal) {
        Set<UUID> now = proposal.picks().stream().map(Proposal.Pick::scenarioId).collect(Collectors.toSet());
        return picks.entrySet().stream()
                .filter(each -> !now.contains(each.getKey()))
                .map(each -> each.getValue().title())
                .toList();
    }

    /** "18 → 20 failure modes, 210 → 240 minutes". */
    String inNumbers(Proposal proposal) {
        return modes + " → " + Words.count(proposal.totals().modes(), "failure mode") + ", " + minutes + " → "
                + Words.count(proposal.totals().minutes(), "minute");
    }
}
