-- Cases: what pages list and jobs watch. Every row here is a projection of a case's events and holds nothing personal;
-- the journal is the truth, and `verify` folds it again and compares.
create schema procedure;
grant usage on schema procedure to nirpihak_app;

create table procedure.case_row (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  year integer not null check (year between 2020 and 2200),
  sequence integer not null check (sequence > 0),
  number text not null,
  version integer not null check (version > 0),
  status text not null,
  opened_on date not null,
  act_on date not null,
  act text not null,
  contest text,
  office text,
  employment_class text not null,
  next_due_on date,
  closed_on date,
  ground text,
  -- Closed without a finding: answers to its number only.
  is_cleared boolean not null,
  -- A sanction in force can be found by name; from and until which day it is.
  sanction text,
  sanction_from date,
  sanction_until date,
  primary key (tenant, id),
  unique (tenant, year, sequence),
  unique (tenant, number),
  check ((closed_on is null) = (ground is null)),
  check (status = 'closed' or closed_on is null),
  check (not is_cleared or sanction is null)
);
call kit.protect('procedure.case_row', 'select, insert, update');
create index case_row_due on procedure.case_row (tenant, next_due_on) where closed_on is null;

create table procedure.case_person (
  tenant uuid not null,
  case_id uuid not null,
  account uuid not null,
  part text not null check (part in ('screener', 'reporter', 'officer', 'superior', 'examiner', 'decider', 'objection-decider', 'out')),
  since date not null,
  primary key (tenant, case_id, account, part),
  foreign key (tenant, case_id) references procedure.case_row (tenant, id)
);
call kit.protect('procedure.case_person', 'select, insert, delete');
create index case_person_account on procedure.case_person (tenant, account);
-- What must never be false: one who screened, reported or examined apart from the superior does not decide (the finer
-- rule stands in the transition table); and nobody who is out has a part.
create unique index case_person_one_decider on procedure.case_person (tenant, case_id) where part = 'decider';
create unique index case_person_one_superior on procedure.case_person (tenant, case_id) where part = 'superior';

create table procedure.clock (
  tenant uuid not null,
  case_id uuid not null,
  deadline text not null,
  from_on date not null,
  due_on date not null,
  state text not null check (state in ('running', 'suspended', 'met', 'lapsed')),
  primary key (tenant, case_id, deadline),
  foreign key (tenant, case_id) references procedure.case_row (tenant, id)
);
call kit.protect('procedure.clock', 'select, insert, delete');
create index clock_due on procedure.clock (tenant, due_on) where state = 'running';

-- Which reports a case came from, and which letters and files belong to it.
create table procedure.case_report (
  tenant uuid not null,
  case_id uuid not null,
  report_id uuid not null,
  primary key (tenant, case_id, report_id),
  foreign key (tenant, case_id) references procedure.case_row (tenant, id)
);
call kit.protect('procedure.case_report', 'select, insert');
create index case_report_report on procedure.case_report (tenant, report_id);

-- Keyed hashes of name parts: they find a person's open case or sanction in force, and go when the person is cleared.
create table procedure.name_part (
  tenant uuid not null,
  case_id uuid not null,
  part_hmac bytea not null check (length(part_hmac) = 32),
  primary key (tenant, case_id, part_hmac),
  foreign key (tenant, case_id) references procedure.case_row (tenant, id)
);
call kit.protect('procedure.name_part', 'select, insert, delete');
create index name_part_part on procedure.name_part (tenant, part_hmac);
