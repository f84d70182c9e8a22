-- A failure mode that nobody planned and that showed itself in an injection: of a hidden dependency. It was added later, too.
alter table injection_mode add column found_live boolean default false not null;
