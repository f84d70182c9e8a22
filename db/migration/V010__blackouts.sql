-- Dates when an application may not be exercised, in the program's zone.
create table blackout (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    application_id uuid                     not null references application,
    first_day      date                     not null,
    last_day       date                     not null, -- inclusive
    reason         varchar                  not null,
    removed_at     timestamp with time zone -- kept, so that it can be put back
);
create index blackout_application on blackout (application_id, first_day);
create index blackout_days on blackout (last_day, first_day);
