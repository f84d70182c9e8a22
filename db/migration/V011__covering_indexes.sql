-- What every This week and every list of findings asks for is answered by the index alone, without looking each row up.
create index coverage_fact_count on coverage_fact (effective_from, effective_to, revision);
drop index coverage_fact_time;
create index finding_event_latest on finding_event (finding_id, at, seq);
drop index finding_event_time;
