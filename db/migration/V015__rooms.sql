-- Append-only. What people write during a game day. Pauses and incidents follow from it.
create table room_entry (
    id          uuid                     not null primary key,
    game_day_id uuid                     not null references game_day,
    channel     varchar                  not null, -- LOG, BACKCHANNEL (organizers until the reveal), INCIDENT (about one)
    kind        varchar                  not null, -- NOTE, PAUSE_ASKED, PAUSED, RESUMED, INCIDENT_STARTED, REAL_STARTED and so on
    text        varchar                  not null,
    about_id    uuid references room_entry, -- the request that is answered, the incident that it belongs to
    recorded_at timestamp with time zone not null,
    recorded_by uuid                     not null,
    request_id  uuid                     not null unique
);
create index room_entry_game_day on room_entry (game_day_id, recorded_at);
