-- Append-only. The running document of a game day as its scribe words it; the last version is shown.
create table status_version (
    id          uuid                     not null primary key,
    game_day_id uuid                     not null references game_day,
    seq         integer                  not null,
    conditions  varchar                  not null,
    actions     varchar                  not null,
    needs       varchar                  not null,
    recorded_at timestamp with time zone not null,
    recorded_by uuid                     not null,
    unique (game_day_id, seq)
);

-- Links by which somebody without an account reads the status. Only hashes of them are kept.
create table status_link (
    id              uuid                     not null primary key,
    game_day_id     uuid                     not null references game_day,
    token_hash      varchar                  not null unique,
    created_at      timestamp with time zone not null,
    created_by_name varchar                  not null,
    expires_at      timestamp with time zone not null,
    revoked_at      timestamp with time zone
);
create index status_link_game_day on status_link (game_day_id);
