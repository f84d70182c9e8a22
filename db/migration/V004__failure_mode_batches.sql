-- Changes to many failure modes at once, so that one can be taken back exactly, and asking twice is harmless.

create table failure_mode_batch (
    id          uuid                     not null primary key, -- given by who asked
    made_at     timestamp with time zone not null,
    actor_id    uuid,
    agreement   boolean                  not null, -- it changed acceptances, which managers do
    changed     integer                  not null,
    unchanged   integer                  not null,
    undone_at   timestamp with time zone
);

create table failure_mode_batch_item (
    batch_id        uuid                     not null references failure_mode_batch,
    failure_mode_id uuid                     not null references failure_mode,
    version_after   bigint                   not null,
    before_state    varchar                  not null, -- JSON: scope, acceptance and fallback steps as they were
    material_before timestamp with time zone, -- the latest material change known before
    material_after  timestamp with time zone,
    primary key (batch_id, failure_mode_id)
);

-- A reliance on something known can itself have been found the hard way (identity service on database).
alter table reliance add column discovered boolean default false not null;
