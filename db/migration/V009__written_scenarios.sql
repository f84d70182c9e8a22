-- Whether somebody has written the scenario; until then it says what is derived from the catalogue of faults.
alter table scenario add column written boolean default false not null;
update scenario set written = true where version > 0;
