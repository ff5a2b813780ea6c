-- The staff directory and the employees' own way in. Who somebody is lies sealed under a secret outside the database; rows are
-- found by keyed marks of number, address and post. There is no column for an account on any network.
create table identity.unit (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  parent uuid,
  name text not null check (name <> ''),
  primary key (tenant, id),
  foreign key (tenant, parent) references identity.unit (tenant, id)
);
call kit.protect('identity.unit', 'select, insert');

create table identity.employee (
  tenant uuid not null,
  id uuid not null,
  number_mark bytea not null check (length(number_mark) = 32),
  mail_mark bytea check (length(mail_mark) = 32),
  superior_mark bytea check (length(superior_mark) = 32),
  post_mark bytea check (length(post_mark) = 32),
  class text not null check (class in ('pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'kontrak')),
  post_kind text not null check (post_kind in ('pimpinan', 'administrator', 'pengawas', 'fungsional', 'pelaksana', 'lain')),
  unit uuid not null,
  -- Keyed mark of all that is sealed: tells a row that changed from one that did not, without opening it.
  content_mark bytea not null check (length(content_mark) = 32),
  sealed bytea,
  left_on date,
  primary key (tenant, id),
  foreign key (tenant, unit) references identity.unit (tenant, id),
  constraint employee_number_once unique (tenant, number_mark),
  -- Of somebody who left only the mark of the number stays, so that a return is no second person.
  check ((left_on is null) = (sealed is not null)),
  check (left_on is null or (mail_mark is null and superior_mark is null and post_mark is null))
);
create unique index employee_mail_once on identity.employee (tenant, mail_mark) where mail_mark is not null;
create index employee_unit on identity.employee (tenant, unit) where left_on is null;
create index employee_superior on identity.employee (tenant, superior_mark) where superior_mark is not null;
call kit.protect('identity.employee', 'select, insert, delete');
grant update (mail_mark, superior_mark, post_mark, class, post_kind, unit, content_mark, sealed, left_on) on identity.employee to nirpihak_app;

-- One reading of a file. `report` holds lines, columns and codes, never what stood in a cell; `file` is sealed and goes when it is done.
create table identity.directory_run (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  account uuid not null,
  state text not null check (state in ('checking', 'checked', 'running', 'finished', 'failed')),
  total integer not null default 0,
  done integer not null default 0,
  result jsonb,
  report text,
  file bytea,
  file_kind text,
  moved_at timestamptz not null,
  primary key (tenant, id)
);
-- Two imports at once would each count the other's people as gone.
create unique index directory_run_alone on identity.directory_run (tenant) where state in ('checking', 'running');
call kit.protect('identity.directory_run', 'select, insert, delete');
grant update (state, total, done, result, report, file, moved_at) on identity.directory_run to nirpihak_app;

-- A way in, good once: mailed to the official address, or printed on a sheet. Only a mark of it is here.
create table identity.employee_link (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  employee uuid not null,
  kind text not null check (kind in ('mail', 'sheet')),
  until_at timestamptz not null,
  primary key (tenant, mark),
  foreign key (tenant, employee) references identity.employee (tenant, id) on delete cascade
);
create index on identity.employee_link (tenant, employee);
call kit.protect('identity.employee_link', 'select, insert, delete');

create table identity.employee_session (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  id uuid not null,
  employee uuid not null,
  started_at timestamptz not null,
  used_at timestamptz not null,
  primary key (tenant, mark),
  unique (tenant, id),
  foreign key (tenant, employee) references identity.employee (tenant, id) on delete cascade
);
create index on identity.employee_session (tenant, employee);
call kit.protect('identity.employee_session', 'select, insert, delete');
grant update (used_at) on identity.employee_session to nirpihak_app;

-- What the last change left behind: a digest over all marks, and the event that says so.
create table identity.directory_state (
  tenant uuid not null references identity.tenant (id),
  digest bytea not null check (length(digest) = 32),
  event uuid not null,
  changed_on date not null,
  primary key (tenant)
);
call kit.protect('identity.directory_state', 'select, insert, update');
