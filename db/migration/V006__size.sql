-- How often a row of facts was changed in place: rows are otherwise only added, and closed once. With this, counting says whether
-- anything about a span of time has changed, which is what lets answers about the past be kept in memory.
alter table coverage_fact add column revision integer default 0 not null;
