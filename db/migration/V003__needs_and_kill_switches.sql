-- How features are shed, who agreed to that, and the switches that do it.

-- What is shed together within an application; empty: by itself. The order follows from the ranks.
alter table feature add column shed_group varchar default '' not null;

create table kill_switch (
    id                   uuid                     not null primary key,
    version              bigint                   not null,
    flag                 varchar                  not null,
    flag_key             varchar unique, -- the flag as compared; null when archived, so that it is free again
    place                varchar                  not null, -- where it is switched
    how                  varchar                  not null,
    acts_within_seconds  integer, -- null: not known
    documentation        varchar                  not null, -- a link, or where it is written down
    created_at           timestamp with time zone not null,
    archived_at          timestamp with time zone
);

-- Who can switch it; how many these are is its bus number.
create table kill_switch_person (
    kill_switch_id uuid    not null references kill_switch,
    position       integer not null,
    name           varchar not null,
    primary key (kill_switch_id, position)
);

-- What it turns off.
create table kill_switch_feature (
    kill_switch_id uuid not null references kill_switch,
    feature_id     uuid not null references feature,
    primary key (kill_switch_id, feature_id)
);
create index kill_switch_feature_feature on kill_switch_feature (feature_id);

-- Append-only: when somebody really switched it.
create table kill_switch_exercise (
    id             uuid                     not null primary key,
    kill_switch_id uuid                     not null references kill_switch,
    exercised_on   date                     not null,
    exercised_by   varchar                  not null,
    took_seconds   integer, -- null: not measured
    note           varchar                  not null,
    recorded_at    timestamp with time zone not null,
    recorded_by    uuid,
    taken_back_at  timestamp with time zone -- entered by mistake
);
create index kill_switch_exercise_switch on kill_switch_exercise (kill_switch_id, exercised_on);

-- Append-only: a stakeholder agreed to an application's hierarchy of needs as it was then.
create table sign_off (
    id             uuid                     not null primary key,
    application_id uuid                     not null references application,
    signed_at      timestamp with time zone not null,
    signed_by      varchar                  not null, -- name of who agreed
    signed_as      varchar                  not null, -- their role in the program
    note           varchar                  not null,
    own            boolean                  not null, -- agreed by who recorded it, rather than on somebody's behalf
    recorded_by    uuid                     not null,
    recorded_name  varchar                  not null,
    taken_back_at  timestamp with time zone,
    taken_back_name varchar
);
create index sign_off_application on sign_off (application_id, signed_at);

-- The features as agreed.
create table sign_off_feature (
    sign_off_id   uuid    not null references sign_off,
    feature_id    uuid    not null references feature,
    name          varchar not null,
    rank_position integer not null,
    need_level    varchar not null,
    primary key (sign_off_id, feature_id)
);
create index sign_off_feature_feature on sign_off_feature (feature_id);
