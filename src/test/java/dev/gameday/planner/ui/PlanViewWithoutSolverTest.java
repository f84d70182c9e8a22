package dev.gameday.planner.ui;

import org.springframework.test.context.TestPropertySource;

/** Where the solver does not load the whole page works, and says that nothing is proven. */
@TestPropertySource(properties = "gameday.planner.exact=false")
class PlanViewWithoutSolverTest extends PlanViewTest {
    @Override
    String bound() {
        return "ot proven";
    }
}
