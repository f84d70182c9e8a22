package dev.gameday.planner;

import dev.gameday.testing.OnPostgreSql;

@OnPostgreSql
class WeeksOfPlanningOnPostgreSqlTest extends WeeksOfPlanning {}
