-- The desk with ten years of cases: what lists filter by, the order they are read in, an officer's saved views, and the
-- register of cases that ended before this program.
alter table procedure.case_row add column track text, add column post text;

-- Both stand in the skeletons of the events already; the wall is down for these two statements only, whoever owns the tables.
alter table procedure.case_row no force row level security;
alter table ledger.entry no force row level security;
update procedure.case_row c set
  track = (
    select coalesce(e.skeleton::json ->> 'to', e.skeleton::json ->> 'track') from ledger.entry e
    where e.tenant = c.tenant and e.stream = 'case' and e.stream_id = c.id and e.kind in ('rules-chosen', 'track-changed')
    order by e.version desc limit 1),
  post = (
    select e.skeleton::json -> 'answers' ->> 'post' from ledger.entry e
    where e.tenant = c.tenant and e.stream = 'case' and e.stream_id = c.id and e.kind = 'facts-recorded'
    order by e.version desc limit 1);

-- One line a person and case they work on, in the orders lists are read in, so that a page reads what it shows and no more,
-- however many cases others have. A case that ended without a breach has none: it stands in no list.
create table procedure.desk_line (
  tenant uuid not null,
  case_id uuid not null,
  account uuid not null,
  parts text[] not null check (cardinality(parts) > 0),
  is_open boolean not null,
  -- The next day a period is full; infinity where none runs.
  due_on date not null,
  year integer not null,
  sequence integer not null,
  primary key (tenant, case_id, account),
  foreign key (tenant, case_id) references procedure.case_row (tenant, id)
);
alter table procedure.case_person no force row level security;
insert into procedure.desk_line
  select p.tenant, p.case_id, p.account, array_agg(p.part order by p.part), c.status <> 'closed', coalesce(c.next_due_on, 'infinity'), c.year, c.sequence
  from procedure.case_person p join procedure.case_row c on c.tenant = p.tenant and c.id = p.case_id
  where p.part not in ('out', 'screener', 'reporter') and (c.ground is null or c.ground = 'carried-out')
  group by p.tenant, p.case_id, p.account, c.status, c.next_due_on, c.year, c.sequence;
call kit.protect('procedure.desk_line', 'select, insert, delete');
-- They hold the whole line: a page reads its stretch of one index and nothing beside it.
create index desk_line_number on procedure.desk_line (tenant, account, year, sequence) include (case_id, parts, is_open, due_on);
create index desk_line_due on procedure.desk_line (tenant, account, due_on, year, sequence) include (case_id, parts, is_open);
create index desk_line_open_number on procedure.desk_line (tenant, account, year, sequence) include (case_id, parts, is_open, due_on) where is_open;
create index desk_line_open_due on procedure.desk_line (tenant, account, due_on, year, sequence) include (case_id, parts, is_open) where is_open;

alter table procedure.case_person force row level security;
alter table procedure.case_row force row level security;
alter table ledger.entry force row level security;

create index case_row_open on procedure.case_row (tenant, year, sequence) where status <> 'closed';
create index case_row_running on procedure.case_row (tenant, year, sequence) where closed_on is null;
create index case_row_sanction on procedure.case_row (tenant, sanction_until) where sanction is not null;
drop index procedure.case_person_account;
create index case_person_account on procedure.case_person (tenant, account, case_id, part);

-- Somebody's own choice of filters under a name of their own; a removed one can be brought back until the next day.
create table procedure.saved_view (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  account uuid not null,
  name text not null check (length(name) between 1 and 60),
  filter text not null check (length(filter) <= 600),
  made_on date not null,
  removed_on date,
  primary key (tenant, id)
);
call kit.protect('procedure.saved_view', 'select, insert, update, delete');
create index saved_view_account on procedure.saved_view (tenant, account);

-- Cases that ended before this program: a line each, made from the one event of its stream. They are no cases of the
-- transition table: nothing here was heard or decided by its rules, and nothing more can happen to them.
create table procedure.historic_case (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  number text not null check (length(number) between 1 and 40),
  opened_on date not null,
  closed_on date not null check (closed_on >= opened_on),
  act_on date not null check (act_on <= opened_on),
  act text not null,
  employment_class text not null,
  outcome text not null check (outcome in ('breach', 'not-proven', 'no-breach', 'out-of-time', 'other-body')),
  sanction text,
  sanction_from date,
  sanction_until date check (sanction_until > sanction_from),
  imported_on date not null,
  primary key (tenant, id),
  unique (tenant, number),
  check ((sanction is null) = (sanction_from is null)),
  check (sanction is null or outcome = 'breach')
);
call kit.protect('procedure.historic_case', 'select, insert');
create index historic_case_listed on procedure.historic_case (tenant, closed_on, id) where outcome = 'breach';

-- How far a long import is; no row of it counts before all of them do.
create table procedure.import_run (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  account uuid not null,
  total integer not null check (total > 0),
  done integer not null check (done between 0 and total),
  state text not null check (state in ('running', 'finished', 'failed')),
  moved_at timestamptz not null,
  primary key (tenant, id)
);
call kit.protect('procedure.import_run', 'select, insert');
grant update (done, state, moved_at) on procedure.import_run to nirpihak_app;
