-- Circulars that are read and acknowledged, and the pledge. Words lie sealed in the journal.
create schema if not exists education;
grant usage on schema education to nirpihak_app;

-- One row a circular or pledge: both are written, issued as a letter, sent and closed in the same way.
create table education.circular (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind in ('circular', 'pledge')),
  letter uuid not null,
  state text not null check (state in ('draft', 'running', 'closed')),
  audience jsonb not null,
  drafted_on date not null,
  sent_on date,
  until_on date not null,
  -- People it went to; and, once closed, how many answered.
  addressed integer check (addressed > 0),
  answered integer check (answered between 0 and addressed),
  version integer not null check (version > 0),
  primary key (tenant, id),
  check ((state = 'draft') = (sent_on is null) and (state = 'draft') = (addressed is null)),
  check ((state = 'closed') = (answered is not null))
);
call kit.protect('education.circular', 'select, insert');
grant update (state, sent_on, addressed, answered, version) on education.circular to nirpihak_app;

-- To whom a circular went, as the directory stood that day. All of it goes when the circular closes: then nobody can be named
-- who had not read it. A pledge never has such rows.
create table education.addressee (
  tenant uuid not null,
  circular uuid not null,
  employee uuid not null,
  unit uuid not null,
  superior uuid,
  -- The event of the acknowledgement, which names nobody.
  acknowledgement uuid,
  acknowledged_on date,
  primary key (tenant, circular, employee),
  foreign key (tenant, circular) references education.circular (tenant, id),
  check ((acknowledgement is null) = (acknowledged_on is null))
) with (fillfactor = 70);
create index addressee_of on education.addressee (tenant, employee);
-- Not by circular first: fresh rows have no statistics, and an acknowledgement must never be sought through all of a circular's.
create index addressee_below on education.addressee (tenant, superior) where superior is not null;
call kit.protect('education.addressee', 'select, insert, delete');
grant update (acknowledgement, acknowledged_on) on education.addressee to nirpihak_app;

-- Progress as it was when it closed: units of ten or more, the others as one line (unit null).
create table education.circular_unit (
  tenant uuid not null,
  circular uuid not null,
  unit uuid,
  people integer not null check (people > 0),
  answered integer not null check (answered between 0 and people),
  unique nulls not distinct (tenant, circular, unit),
  foreign key (tenant, circular) references education.circular (tenant, id)
);
call kit.protect('education.circular_unit', 'select, insert');

-- What still has to be handed over, by mail or on a printed sheet. A row goes when that is done, whatever the person does with it.
create table education.mail (
  tenant uuid not null,
  circular uuid not null,
  employee uuid not null,
  kind text not null check (kind in ('circular', 'reminder', 'pledge')),
  unit uuid not null,
  has_address boolean not null,
  tries integer not null default 0,
  primary key (tenant, circular, employee, kind),
  foreign key (tenant, circular) references education.circular (tenant, id)
);
call kit.protect('education.mail', 'select, insert, delete');
grant update (tries) on education.mail to nirpihak_app;

-- One ticket a person, handed over by mail or on paper, and no trace of whose it is: no employee, no unit, no order, no time.
-- Used, it holds what the signer wrote under a key that only the code on the ticket gives.
create table education.pledge_ticket (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  pledge uuid not null,
  sealed bytea,
  primary key (tenant, mark),
  foreign key (tenant, pledge) references education.circular (tenant, id)
);
create index pledge_ticket_of on education.pledge_ticket (tenant, pledge);
call kit.protect('education.pledge_ticket', 'select, insert, delete');
grant update (sealed) on education.pledge_ticket to nirpihak_app;
