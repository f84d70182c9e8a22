-- What people typed into forms and have not saved yet. Each account reads its own only.
create table draft (
    account_id   uuid                     not null references account,
    form         varchar                  not null, -- the kind of form
    item         varchar                  not null, -- what it is about; empty: something new
    base_version bigint                   not null, -- of the item when the form was opened
    title        varchar                  not null, -- of the form
    place        varchar                  not null, -- the address where it was open
    opened       varchar                  not null, -- what the form began with, JSON by field
    typed        varchar                  not null, -- what it holds, JSON by field
    saved_at     timestamp with time zone not null,
    primary key (account_id, form, item)
);

-- Signs the tickets with which a page that goes away leaves what was typed last. One row at most.
create table draft_key (
    id     integer not null primary key check (id = 1),
    secret varchar not null
);
