-- Which title of a table an account chose for what, the last time it imported one of the kind.
create table import_mapping (
    account_id uuid    not null references account,
    kind       varchar not null, -- FEATURES, DEPENDENCIES
    field      varchar not null, -- APPLICATION, FEATURE, RANK, ...
    title      varchar not null, -- as the file wrote it
    primary key (account_id, kind, field)
);
