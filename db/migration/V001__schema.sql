-- Gameday's tables. One file that H2 and PostgreSQL both take.
-- Instants are timestamps with time zone, stored in UTC. Ids are UUIDs made by the application.
-- "version" is the optimistic lock that reaches the screen and the API.
-- Rows that evidence refers to are archived, never deleted.

-- security ----------------------------------------------------------------------------------------------------

create table account (
    id            uuid                     not null primary key,
    version       bigint                   not null,
    email         varchar                  not null, -- as typed
    email_key     varchar                  not null unique, -- lower case
    name          varchar                  not null,
    password_hash varchar                  not null,
    enabled       boolean                  not null,
    session_epoch integer                  not null, -- raised to end every session of the account
    created_at    timestamp with time zone not null
);

create table account_role (
    account_id uuid    not null references account,
    role       varchar not null, -- ADMINISTRATOR, MANAGER, ORGANIZER, ENGINEER, STAKEHOLDER
    primary key (account_id, role)
);

create table api_token (
    id           uuid                     not null primary key,
    account_id   uuid                     not null references account,
    name         varchar                  not null,
    token_hash   varchar                  not null unique, -- SHA-256 of the token's UTF-8 bytes, hex
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone,
    revoked_at   timestamp with time zone
);
create index api_token_account on api_token (account_id);

-- One row at most: whoever inserts it has set this deployment up.
create table setup (
    id           integer                  not null primary key check (id = 1),
    completed_at timestamp with time zone not null
);

-- Deliberate acts that must leave a trace, such as an administrator assigning themselves to a game day.
create table audit_entry (
    id          uuid                     not null primary key,
    recorded_at timestamp with time zone not null,
    actor_id    uuid,
    actor_name  varchar                  not null,
    action      varchar                  not null,
    subject_id  uuid,
    detail      varchar                  not null
);
create index audit_entry_time on audit_entry (recorded_at);

-- program -----------------------------------------------------------------------------------------------------

create table program (
    id                   uuid    not null primary key,
    version              bigint  not null,
    name                 varchar not null,
    zone                 varchar not null, -- IANA id; fixed at set-up, days of evidence are counted in it
    cadence_days         integer not null, -- 7: weekly
    slice_target_percent integer not null, -- 1..100
    coverage_goal_percent integer not null, -- 1..100
    deadline             date,
    deadline_name        varchar not null,
    detection_target_minutes integer not null,
    exercise_minutes     integer not null, -- length of one exercise
    first_exercise_on    date    not null, -- the cadence counts from here
    exercise_time        time    not null, -- usual start, in the zone
    sample               boolean not null, -- the sample program looks at itself from sample_date
    sample_date          date
);

-- The validity of evidence, dated: changing it today does not move what past days say.
create table program_validity (
    id             uuid                     not null primary key,
    program_id     uuid                     not null references program,
    weeks          integer                  not null,
    effective_from timestamp with time zone not null,
    recorded_at    timestamp with time zone not null
);

create table team (
    id          uuid                     not null primary key,
    version     bigint                   not null,
    name        varchar                  not null,
    capacity    integer                  not null, -- failure modes the team can prepare per exercise
    created_at  timestamp with time zone not null,
    archived_at timestamp with time zone
);

-- catalog -----------------------------------------------------------------------------------------------------

create table application (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    name           varchar                  not null,
    name_key       varchar unique, -- the name as compared; null when archived, so that the name is free again
    description    varchar                  not null,
    team_id        uuid references team,
    tier           integer,
    minimum_viable_mode varchar             not null, -- NONE, READ_ONLY, STATIC_PAGE, HOME_PAGE, REDUCED
    minimum_viable_note varchar             not null,
    room           varchar                  not null, -- where its people talk
    link           varchar                  not null,
    created_at     timestamp with time zone not null,
    archived_at    timestamp with time zone,
    materially_changed_at timestamp with time zone
);
create index application_team on application (team_id);

create table feature (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    application_id uuid                     not null references application,
    name           varchar                  not null,
    description    varchar                  not null,
    rank_position  integer                  not null, -- 1..n within the application, without gaps among the unarchived
    need_level     varchar                  not null, -- CORE, IMPORTANT, SHEDDABLE
    when_shed      varchar                  not null, -- what it does in an outage when it is shed
    created_at     timestamp with time zone not null,
    archived_at    timestamp with time zone,
    materially_changed_at timestamp with time zone
);
create index feature_application on feature (application_id, rank_position);

create table dependency (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    name           varchar                  not null,
    name_key       varchar unique, -- the name as compared; null when archived, so that the name is free again
    description    varchar                  not null,
    kind           varchar                  not null, -- DATABASE, CACHE, QUEUE, OBJECT_STORAGE, DNS, THIRD_PARTY, INTERNAL_SERVICE, MONITORING, PEOPLE, OTHER
    application_id uuid references application, -- when the dependency is itself an application of the program
    reliability    varchar                  not null, -- RELIABLE, DOUBTFUL, RISKY, NOT_ASSESSED
    evidence       varchar                  not null,
    assessed_on    date,
    discovered     boolean                  not null, -- found the hard way rather than declared
    created_at     timestamp with time zone not null,
    archived_at    timestamp with time zone,
    materially_changed_at timestamp with time zone
);

-- An application relies on a dependency, without saying yet which of its features do (what a catalog import knows).
create table application_dependency (
    application_id uuid                     not null references application,
    dependency_id  uuid                     not null references dependency,
    created_at     timestamp with time zone not null,
    primary key (application_id, dependency_id)
);
create index application_dependency_dependency on application_dependency (dependency_id);

-- A feature relies on a dependency.
create table reliance (
    id            uuid                     not null primary key,
    version       bigint                   not null,
    feature_id    uuid                     not null references feature,
    dependency_id uuid                     not null references dependency,
    hard          boolean                  not null,
    created_at    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    unique (feature_id, dependency_id)
);
create index reliance_dependency on reliance (dependency_id);

-- failuremode -------------------------------------------------------------------------------------------------

create table failure_mode (
    id                uuid                     not null primary key,
    version           bigint                   not null,
    feature_id        uuid                     not null references feature,
    dependency_id     uuid                     not null references dependency,
    fault             varchar                  not null, -- UNAVAILABLE, SLOW, FLAPPING, ...
    expected          varchar                  not null, -- expected behaviour, one line
    measured          boolean                  not null,
    alerting          boolean                  not null,
    absence_alert     boolean                  not null, -- alerts on the absence of success
    scope             varchar                  not null, -- IN_SCOPE, RETIRED
    accepted_by       varchar,
    accepted_reason   varchar,
    accepted_until    date,
    accepted_at       timestamp with time zone,
    created_at        timestamp with time zone not null,
    unique (feature_id, dependency_id, fault)
);
create index failure_mode_dependency on failure_mode (dependency_id, fault);

create table fallback_step (
    id                uuid                     not null primary key,
    failure_mode_id   uuid                     not null references failure_mode,
    position          integer                  not null,
    kind              varchar                  not null, -- SERVE_FROM_REPLICA, QUEUE_WRITE, ...
    detail            varchar                  not null,
    dependency_id     uuid references dependency, -- what the step itself relies on
    created_at        timestamp with time zone not null,
    built_at          timestamp with time zone -- null: planned
);
create index fallback_step_mode on fallback_step (failure_mode_id, position);

-- One dated row of everything that coverage needs to know about a failure mode, closed and reopened at each change,
-- so that a past day is one join and editing today never moves it.
create table coverage_fact (
    id              uuid                     not null primary key,
    failure_mode_id uuid                     not null references failure_mode,
    effective_from  timestamp with time zone not null,
    effective_to    timestamp with time zone, -- exclusive; null: still so
    recorded_at     timestamp with time zone not null,
    application_id  uuid                     not null references application,
    feature_id      uuid                     not null references feature,
    dependency_id   uuid                     not null references dependency,
    team_id         uuid references team,
    need_level      varchar                  not null,
    fallback        varchar                  not null, -- NONE, PLANNED, BUILT
    counted         boolean                  not null, -- in scope, and nothing it belongs to is archived
    accepted_until  date,
    material_at     timestamp with time zone -- the latest material change known in this period
);
create index coverage_fact_mode on coverage_fact (failure_mode_id, effective_from);
create index coverage_fact_time on coverage_fact (effective_from, effective_to);

-- exercise ----------------------------------------------------------------------------------------------------

create table scenario (
    id               uuid                     not null primary key,
    version          bigint                   not null,
    dependency_id    uuid                     not null references dependency,
    fault            varchar                  not null,
    title            varchar                  not null,
    hypothesis       varchar                  not null,
    method           varchar                  not null,
    abort_conditions varchar                  not null,
    blast_radius     varchar                  not null,
    rollback_plan    varchar                  not null,
    minutes          integer                  not null,
    created_at       timestamp with time zone not null,
    unique (dependency_id, fault)
);

create table scenario_builds_on (
    scenario_id uuid not null references scenario,
    lighter_id  uuid not null references scenario,
    primary key (scenario_id, lighter_id)
);

create table game_day (
    id                 uuid                     not null primary key,
    version            bigint                   not null,
    title              varchar                  not null,
    kind               varchar                  not null, -- FULL, RETEST
    starts_at          timestamp with time zone not null,
    minutes            integer                  not null,
    environment        varchar                  not null,
    likeness           varchar                  not null, -- how close the environment is to production
    load_flowing       varchar                  not null,
    published_schedule varchar                  not null, -- what responders see; not the script
    roles              varchar                  not null, -- who decides, keeps the record, dispatches, answers
    -- the state follows from what has happened
    created_at         timestamp with time zone not null,
    planned_at         timestamp with time zone, -- the slice was accepted
    announced_at       timestamp with time zone,
    started_at         timestamp with time zone,
    all_clear_at       timestamp with time zone,
    revealed_at        timestamp with time zone,
    closed_at          timestamp with time zone,
    cancelled_at       timestamp with time zone
);
create index game_day_start on game_day (starts_at);

create table game_day_organizer (
    game_day_id uuid                     not null references game_day,
    account_id  uuid                     not null references account,
    assigned_at timestamp with time zone not null,
    assigned_by uuid,
    primary key (game_day_id, account_id)
);

create table injection (
    id               uuid                     not null primary key,
    version          bigint                   not null,
    game_day_id      uuid                     not null references game_day,
    scenario_id      uuid                     not null references scenario,
    position         integer                  not null, -- running order, the day's secret
    title            varchar                  not null,
    hypothesis       varchar                  not null,
    method           varchar                  not null,
    abort_conditions varchar                  not null,
    blast_radius     varchar                  not null,
    rollback_plan    varchar                  not null,
    minutes          integer                  not null,
    after_all_clear  boolean                  not null,
    reason           varchar                  not null -- why the plan picked it
);
create index injection_game_day on injection (game_day_id, position);

-- The failure modes an injection exercises, frozen when the slice is accepted.
create table injection_mode (
    injection_id    uuid    not null references injection,
    failure_mode_id uuid    not null references failure_mode,
    application_id  uuid    not null references application,
    expected        varchar not null,
    added_later     boolean not null, -- scope creep: after the slice was accepted
    primary key (injection_id, failure_mode_id)
);
create index injection_mode_mode on injection_mode (failure_mode_id);

-- Append-only. What an injection's state, start, detection and restoration follow from.
create table injection_event (
    id             uuid                     not null primary key,
    injection_id   uuid                     not null references injection,
    type           varchar                  not null, -- INJECTED, NOTICED, DETECTED, ACKNOWLEDGED, MITIGATED, ROLLED_BACK, ABORTED, SKIPPED, CORRECTED
    occurred_at    timestamp with time zone not null,
    recorded_at    timestamp with time zone not null,
    recorded_by    uuid,
    application_id uuid references application,
    source         varchar, -- ALERT, DASHBOARD, LOG, PERSON, USER_REPORT, ORGANIZER_REVEALED, NOT_DETECTED
    note           varchar                  not null,
    corrects_id    uuid references injection_event,
    request_id     uuid                     not null unique
);
create index injection_event_injection on injection_event (injection_id, recorded_at);

-- Append-only. The evidence that coverage is derived from; it counts from its game day's reveal on.
create table verdict (
    id              uuid                     not null primary key,
    injection_id    uuid                     not null references injection,
    failure_mode_id uuid                     not null references failure_mode,
    result          varchar                  not null, -- PASSED, DEGRADED, FAILED, INCONCLUSIVE
    observed        varchar                  not null,
    detected        boolean,
    mitigated       boolean,
    injected_at     timestamp with time zone not null, -- the injection's start as known when recorded: the evidence's time
    recorded_at     timestamp with time zone not null,
    recorded_by     uuid,
    corrects_id     uuid references verdict,
    request_id      uuid                     not null unique
);
create index verdict_mode on verdict (failure_mode_id, injected_at);
create index verdict_injection on verdict (injection_id);

-- finding -----------------------------------------------------------------------------------------------------

create table finding (
    id              uuid                     not null primary key,
    version         bigint                   not null,
    number          bigint                   not null unique, -- what people say aloud: F-12
    title           varchar                  not null,
    details         varchar                  not null,
    kind            varchar                  not null, -- TECHNICAL, PROCESS, ALERTING_GAP, RUNBOOK_GAP, KNOWLEDGE_GAP, HIDDEN_DEPENDENCY
    severity        integer                  not null, -- SEV-1..5
    origin          varchar                  not null, -- EXERCISE, INCIDENT, REVIEW
    application_id  uuid references application,
    failure_mode_id uuid references failure_mode,
    game_day_id     uuid references game_day, -- until that day's reveal only its organizers see the finding
    injection_id    uuid references injection,
    verdict_id      uuid references verdict,
    owner           varchar                  not null, -- a role or a person's name; empty: nobody yet
    due_on          date,
    fix_link        varchar                  not null,
    created_at      timestamp with time zone not null,
    created_by      uuid
);
create index finding_mode on finding (failure_mode_id);
create index finding_application on finding (application_id);
create index finding_game_day on finding (game_day_id);
create sequence finding_number start with 1 increment by 1;

-- Append-only. A finding's status as of any time is its latest entry.
create table finding_event (
    id           uuid                     not null primary key,
    finding_id   uuid                     not null references finding,
    seq          integer                  not null,
    status       varchar                  not null, -- OPEN, IN_PROGRESS, FIXED, VERIFIED, ACCEPTED
    at           timestamp with time zone not null,
    recorded_by  uuid,
    note         varchar                  not null,
    injection_id uuid references injection, -- the retest, if one did it
    verdict_id   uuid references verdict,
    outcome      varchar, -- FIXED, STILL_FAILING, REGRESSED, NOT_COMPARABLE
    unique (finding_id, seq)
);
create index finding_event_time on finding_event (finding_id, at);

-- exchange ----------------------------------------------------------------------------------------------------

-- What was last imported for an entity of a foreign catalog, so that importing again changes only what nobody edited.
create table import_record (
    id          uuid                     not null primary key,
    entity_ref  varchar                  not null, -- lower case: kind:namespace/name
    target_type varchar                  not null, -- APPLICATION, DEPENDENCY, TEAM
    target_id   uuid                     not null,
    field       varchar                  not null,
    value_text  varchar                  not null, -- as last imported
    placeholder boolean                  not null, -- only referred to so far
    imported_at timestamp with time zone not null,
    unique (entity_ref, target_type, field)
);
create index import_record_target on import_record (target_id);
