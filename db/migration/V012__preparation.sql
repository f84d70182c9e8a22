-- A game day's preparation: what the script says of time and people, the schedule as drafted, who is told what when, who does what.

alter table injection add column buffer_minutes integer default 0 not null; -- after it, before the next one begins
alter table injection add column performed_by varchar default '' not null;
alter table injection add column consequence_of uuid references injection; -- what led to it
alter table injection add column reported_as varchar default '' not null; -- human error: what is reported done and is not

alter table game_day add column rooms varchar default '' not null; -- where people meet, with links
alter table game_day add column start_reason varchar default '' not null; -- why it started although something was not ready

-- The schedule while it is written, a decoy of the script. What responders see is game_day.published_schedule.
create table schedule (
    game_day_id uuid   not null primary key references game_day,
    version     bigint not null
);
create table schedule_entry (
    game_day_id   uuid    not null references schedule,
    position      integer not null,
    starts_minute integer not null, -- after the start of the day
    minutes       integer not null,
    title         varchar not null,
    response      varchar not null, -- who is to do what
    primary key (game_day_id, position)
);

-- Append-only. What everybody was told about a day.
create table game_day_notice (
    id          uuid                     not null primary key,
    game_day_id uuid                     not null references game_day,
    kind        varchar                  not null, -- ANNOUNCED, MOVED, SCHEDULE, STARTED, ALL_CLEAR, REVEALED, CANCELLED
    starts_at   timestamp with time zone not null, -- of the day, as known then
    moved_from  timestamp with time zone, -- its start before it moved
    text        varchar                  not null, -- the schedule as published
    sent_at     timestamp with time zone not null,
    sent_by     uuid
);
create index game_day_notice_day on game_day_notice (game_day_id, sent_at);

-- Who has seen a notice since when.
create table notice_reading (
    notice_id  uuid                     not null references game_day_notice,
    account_id uuid                     not null references account,
    read_at    timestamp with time zone not null,
    primary key (notice_id, account_id)
);

create table readiness_check (
    game_day_id uuid                     not null references game_day,
    item        varchar                  not null,
    done        boolean                  not null,
    note        varchar                  not null,
    changed_at  timestamp with time zone not null,
    changed_by  uuid,
    version     bigint                   not null, -- how often somebody has said so
    primary key (game_day_id, item)
);

-- Who has which role on a day.
create table game_day_role (
    game_day_id uuid                     not null references game_day,
    role        varchar                  not null, -- COMMANDER, DEPUTY, SCRIBE, DISPATCHER, LIAISON, RESPONDER, OBSERVER
    account_id  uuid                     not null references account,
    assigned_at timestamp with time zone not null,
    assigned_by uuid,
    primary key (game_day_id, role, account_id)
);
