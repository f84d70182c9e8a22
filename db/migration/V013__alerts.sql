-- Alertmanager's matchers: which alerts a failing dependency or an exercised scenario sets off; empty: none said.
alter table dependency add column alert_matchers varchar default '' not null;
alter table scenario add column alert_matchers varchar default '' not null;

-- One row: whoever takes a delivery in locks it, so that deliveries queue up.
create table alert_inbox (
    id           integer not null primary key check (id = 1),
    forgotten_on date -- when old deliveries were last thrown away
);
insert into alert_inbox (id) values (1);

-- What an alerting system sent, as it was sent. The same again is counted.
create table alert_delivery (
    id               uuid                     not null primary key,
    digest           varchar                  not null unique, -- SHA-256 of the payload, hex
    payload          varchar                  not null,
    alerts           integer                  not null,
    truncated        integer                  not null, -- alerts that the sender left out
    received_at      timestamp with time zone not null,
    last_received_at timestamp with time zone not null,
    times            integer                  not null,
    received_from    uuid                     not null -- the account whose token it came with
);
create index alert_delivery_time on alert_delivery (last_received_at);

-- One firing of an alert, from its start to its end.
create table alert (
    id               uuid                     not null primary key,
    fingerprint      varchar                  not null,
    starts_at        timestamp with time zone not null,
    starts_said      boolean                  not null, -- false: the sender did not say; when it was first received
    name             varchar                  not null,
    labels           varchar                  not null, -- JSON
    fired_at         timestamp with time zone, -- first received as firing
    resolved_at      timestamp with time zone, -- first received as resolved
    ended_at         timestamp with time zone, -- as the sender says
    last_received_at timestamp with time zone not null,
    times            integer                  not null,
    delivery_id      uuid                     not null references alert_delivery, -- the first that it came in
    unique (fingerprint, starts_at)
);
create index alert_fired on alert (fired_at);
create index alert_first_delivery on alert (delivery_id);

-- The alerts that an injection set off. The first adds the event that detects it. Secret until the reveal.
create table injection_alert (
    injection_id uuid not null references injection,
    alert_id     uuid not null,
    event_id     uuid references injection_event,
    primary key (injection_id, alert_id)
);
create index injection_alert_alert on injection_alert (alert_id);
