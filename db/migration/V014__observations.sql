-- What people noticed during a game day, stamped at the press. Their words may follow; the time stays.
create table observation (
    id             uuid                     not null primary key,
    game_day_id    uuid                     not null references game_day,
    noticed_at     timestamp with time zone not null,
    noticed_by     uuid                     not null,
    text           varchar                  not null,
    application_id uuid references application,
    request_id     uuid                     not null unique
);
create index observation_game_day on observation (game_day_id, noticed_at);

-- Append-only. What the organizers made of it; the last one holds. A secret of the day until its reveal.
create table observation_mark (
    id             uuid                     not null primary key,
    observation_id uuid                     not null references observation,
    seq            integer                  not null,
    mark           varchar                  not null, -- MATCHED, UNRELATED, OPEN (taken back)
    injection_id   uuid references injection,
    event_id       uuid references injection_event, -- the event recorded for it
    marked_at      timestamp with time zone not null,
    marked_by      uuid                     not null,
    unique (observation_id, seq)
);
