-- Partner agencies: their role, the agreement, their key, packets in and out, and the lottery audit.
create function identity.kin_of(role text) returns text language sql immutable
  as $$ select case when role in ('custodian', 'administrator', 'auditor', 'partner') then role else 'case' end $$;

alter table identity.role_grant drop constraint role_grant_role_check;
alter table identity.role_grant add constraint role_grant_role_check
  check (role in ('officer', 'superior', 'examiner', 'decider', 'custodian', 'administrator', 'auditor', 'partner'));
alter table identity.role_grant drop column kin;
alter table identity.role_grant add column kin text not null generated always as (identity.kin_of(role)) stored;

create or replace function identity.keep_kins_apart() returns trigger language plpgsql as $$
begin
  perform 1 from identity.account a where a.tenant = new.tenant and a.id = new.account for update;
  if exists (select 1 from identity.role_grant g
    where g.tenant = new.tenant and g.account = new.account and g.id <> new.id
      and g.kin <> identity.kin_of(new.role)
      and identity.days_of(g) && identity.days_of(new)) then
    raise exception 'roles that must differ' using errcode = 'integrity_constraint_violation', constraint = 'role_grant_kins';
  end if;
  return new;
end $$;

alter table intake.report drop constraint report_via_check;
alter table intake.report add constraint report_via_check check (via in ('web', 'counter', 'telephone', 'letter', 'message', 'partner', 'channel'));

-- Another body. Its key counts once a second person has compared the fingerprint.
create table referral.body (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind in ('bawaslu', 'supervisor', 'ppk', 'other')),
  name text not null check (name <> ''),
  recipient text,
  key_by uuid,
  is_key_confirmed boolean not null default false,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, name),
  check ((recipient is null) = (key_by is null)),
  check (recipient is not null or not is_key_confirmed)
);
call kit.protect('referral.body', 'select, insert');
grant update (recipient, key_by, is_key_confirmed, version) on referral.body to nirpihak_app;

-- Who enters the portal for which body: one body a person.
create table referral.member (
  tenant uuid not null,
  account uuid not null,
  body uuid not null,
  primary key (tenant, account),
  foreign key (tenant, body) references referral.body (tenant, id)
);
call kit.protect('referral.member', 'select, insert, delete');

create table referral.agreement (
  tenant uuid not null,
  id uuid not null,
  body uuid not null,
  number text not null check (number <> ''),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  -- Days within which the parties agreed to answer one another, where they did.
  answer_days integer check (answer_days between 1 and 366),
  file uuid,
  version integer not null check (version > 0),
  primary key (tenant, id),
  foreign key (tenant, body) references referral.body (tenant, id)
);
call kit.protect('referral.agreement', 'select, insert');

alter table referral.meeting add column body uuid;
alter table referral.meeting add foreign key (tenant, body) references referral.body (tenant, id);

-- "Nothing reported", from the office (no body) or from a body's side.
alter table referral.nothing add column body uuid;
alter table referral.nothing alter column letter drop not null;
alter table referral.nothing add check (body is not null or letter is not null);
alter table referral.nothing add foreign key (tenant, body) references referral.body (tenant, id);
alter table referral.nothing drop constraint nothing_tenant_from_on_until_on_key;
alter table referral.nothing add constraint nothing_once unique nulls not distinct (tenant, body, from_on, until_on);

create table referral.follow_up (
  tenant uuid not null,
  id uuid not null,
  meeting uuid not null,
  due_on date not null,
  done_on date,
  primary key (tenant, id),
  foreign key (tenant, meeting) references referral.meeting (tenant, id)
);
call kit.protect('referral.follow_up', 'select, insert');
grant update (done_on) on referral.follow_up to nirpihak_app;

-- A packet sent: sealed to the body's key, so that nobody here opens it again. `mark` finds its code and is no code.
create table referral.packet_out (
  tenant uuid not null,
  id uuid not null,
  body uuid not null,
  year integer not null,
  seq integer not null check (seq > 0),
  case_id uuid not null,
  letter uuid not null,
  made_on date not null,
  answer_by date,
  blob text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  mark bytea not null check (length(mark) = 32),
  fetched_on date,
  received_on date,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, year, seq),
  unique (tenant, mark),
  foreign key (tenant, body) references referral.body (tenant, id)
);
create index on referral.packet_out (tenant, case_id);
call kit.protect('referral.packet_out', 'select, insert');
grant update (mark, fetched_on, received_on, version) on referral.packet_out to nirpihak_app;

-- A code with which a body without an account hands a packet in.
create table referral.entry_code (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  body uuid not null,
  until_on date not null,
  primary key (tenant, mark),
  foreign key (tenant, body) references referral.body (tenant, id)
);
call kit.protect('referral.entry_code', 'select, insert, delete');

-- A packet that came. `content` is a keyed hash of what is in it: the same content under the same number is the same packet.
create table referral.packet_in (
  tenant uuid not null,
  id uuid not null,
  body uuid not null,
  number text not null,
  content bytea not null check (length(content) = 32),
  received_on date not null,
  blob text not null,
  size bigint not null check (size > 0),
  -- The report it has become; until then it waits to be taken in.
  report uuid,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, body, number),
  foreign key (tenant, body) references referral.body (tenant, id)
);
call kit.protect('referral.packet_in', 'select, insert');
grant update (report, version) on referral.packet_in to nirpihak_app;

-- The lottery audit: a month's list is closed first; the first tree head after that draws.
create table referral.lottery (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  population integer not null check (population >= 0),
  drawn_on date,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, month)
);
call kit.protect('referral.lottery', 'select, insert');
grant update (drawn_on, version) on referral.lottery to nirpihak_app;

create table referral.lot (
  tenant uuid not null,
  id uuid not null,
  lottery uuid not null,
  report uuid not null,
  place integer not null check (place > 0),
  leaf text not null check (leaf ~ '^[0-9a-f]{64}$'),
  read_on date,
  is_same boolean,
  primary key (tenant, id),
  unique (tenant, lottery, place),
  foreign key (tenant, lottery) references referral.lottery (tenant, id),
  check ((read_on is null) = (is_same is null))
);
call kit.protect('referral.lot', 'select, insert');
grant update (read_on, is_same) on referral.lot to nirpihak_app;
