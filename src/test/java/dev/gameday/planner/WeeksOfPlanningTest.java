package dev.gameday.planner;

class WeeksOfPlanningTest extends WeeksOfPlanning {}
