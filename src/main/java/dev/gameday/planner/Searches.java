package dev.gameday.planner;

import dev.gameday.base.Access;
import dev.gameday.base.RuleException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Answers questions about plans apart from the pages that ask them, with the rights of who asked. */
@Service
public class Searches implements DisposableBean {
    /** How many are worked on at once; the others wait. */
    private static final int AT_ONCE = 4;

    /** Of a page, which shows the best so far meanwhile. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final PlanService plans;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("plan-", 1).daemon().factory());

    Searches(PlanService plans) {
        this.plans = plans;
    }

    /** As {@link PlanService#propose}. */
    @PreAuthorize(Access.PLAN)
    public Search<Proposal> propose(PlanRequest request) {
        Search<Proposal> search = new Search<>();
        return start(search, effort -> plans.propose(request, new Effort(LONGEST, search::found, search::cancelled)));
    }

    /** As {@link PlanService#whyNot}. */
    @PreAuthorize(Access.PLAN)
    public Search<String> whyNot(PlanRequest request, UUID scenario) {
        return start(new Search<>(), effort -> plans.whyNot(request, scenario, effort));
    }

    /** As {@link PlanService#leastMinutes}. */
    @PreAuthorize(Access.PLAN)
    public Search<OptionalInt> leastMinutes(PlanRequest request) {
        return start(new Search<>(), effort -> plans.leastMinutes(request, effort));
    }

    private <T> Search<T> start(Search<T> search, Function<Effort, T> answer) {
        Effort effort = new Effort(LONGEST, better -> {}, search::cancelled);
        threads.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                search.found(answer.apply(effort));
                search.end(null);
            } catch (RuntimeException e) {
                search.end(e);
            } catch (Error e) {
                LOG.error("A search for a plan ended early", e);
                search.end(new RuleException(
                        "This could not be planned. Try again; if it stays so, tell an administrator."));
            }
        }));
        return search;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
