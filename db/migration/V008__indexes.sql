-- What pages look up by that had no index yet (H2 indexes references by itself, PostgreSQL does not).
create index coverage_fact_application on coverage_fact (application_id);
create index coverage_fact_dependency on coverage_fact (dependency_id);
create index injection_scenario on injection (scenario_id);
create index fallback_step_dependency on fallback_step (dependency_id);
create index verdict_recorded on verdict (recorded_at);
