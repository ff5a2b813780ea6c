-- People of the institution, their roles by date, sessions; the respondent's way in; the one-time set-up.
create table identity.account (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  name text not null check (name <> ''),
  post text not null,
  unit text not null,
  mail text,
  state text not null check (state in ('invited', 'active', 'disabled')),
  -- argon2id with a pepper that is not in the database; the authenticator's secret, sealed under the tenant's secret.
  password text,
  totp bytea,
  -- The last 30-second step whose code was used: a code opens once.
  totp_step bigint not null default 0,
  -- Who made the present invitation, while it waits for a second person; with it the link opens nothing.
  awaits uuid,
  -- Version of the account's stream in the journal that this row shows.
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, username),
  check (state <> 'active' or (password is not null and totp is not null))
);
call kit.protect('identity.account', 'select, insert');
grant update (name, post, unit, mail, state, password, totp, totp_step, awaits, version) on identity.account to nirpihak_app;

create table identity.role_grant (
  tenant uuid not null,
  id uuid not null,
  account uuid not null,
  role text not null check (role in ('officer', 'superior', 'examiner', 'decider', 'custodian', 'administrator', 'auditor')),
  -- Roles of one kin may meet in one person; roles of two kins never on the same day.
  kin text not null generated always as (case when role in ('custodian', 'administrator', 'auditor') then role else 'case' end) stored,
  from_on date not null,
  until_on date check (until_on >= from_on),
  revoked_on date,
  acting text check (acting in ('plt', 'plh', 'pj')),
  decree text not null,
  -- Who gave it, while it waits for a second person and is not in force.
  awaits uuid,
  primary key (tenant, id),
  foreign key (tenant, account) references identity.account (tenant, id)
);
create index on identity.role_grant (tenant, account);
call kit.protect('identity.role_grant', 'select, insert');
grant update (revoked_on, awaits) on identity.role_grant to nirpihak_app;

-- The days a grant covers; revoked before it began covers none.
create function identity.days_of(g identity.role_grant) returns daterange language sql immutable
  as $$ select case when g.revoked_on <= g.from_on then 'empty'::daterange
    else daterange(g.from_on, least(g.until_on + 1, g.revoked_on), '[)') end $$;

-- The account row is locked first, so that two grants at once cannot both find nothing in their way.
create function identity.keep_kins_apart() returns trigger language plpgsql as $$
begin
  perform 1 from identity.account a where a.tenant = new.tenant and a.id = new.account for update;
  if exists (select 1 from identity.role_grant g
    where g.tenant = new.tenant and g.account = new.account and g.id <> new.id
      and g.kin <> (case when new.role in ('custodian', 'administrator', 'auditor') then new.role else 'case' end)
      and identity.days_of(g) && identity.days_of(new)) then
    raise exception 'roles that must differ' using errcode = 'integrity_constraint_violation', constraint = 'role_grant_kins';
  end if;
  return new;
end $$;
create trigger keep_kins_apart before insert or update on identity.role_grant for each row execute function identity.keep_kins_apart();

create table identity.invitation (
  tenant uuid not null,
  account uuid not null,
  mark bytea not null check (length(mark) = 32),
  totp bytea not null,
  until_at timestamptz not null,
  primary key (tenant, account),
  unique (tenant, mark),
  foreign key (tenant, account) references identity.account (tenant, id)
);
call kit.protect('identity.invitation', 'select, insert, update, delete');

-- How often a name was tried lately. The key is a keyed hash of what was typed, known account or not: no name, no address.
create table identity.attempt (
  tenant uuid not null references identity.tenant (id),
  mark bytea not null check (length(mark) = 32),
  failures integer not null check (failures > 0),
  last_at timestamptz not null,
  primary key (tenant, mark)
);
create index on identity.attempt (tenant, last_at);
call kit.protect('identity.attempt', 'select, insert, update, delete');

-- Browsers somebody has signed in from: tries from them are counted apart, so that strangers cannot slow their owner down.
create table identity.device (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  account uuid not null,
  used_at timestamptz not null,
  primary key (tenant, mark),
  foreign key (tenant, account) references identity.account (tenant, id)
);
create index on identity.device (tenant, account);
call kit.protect('identity.device', 'select, insert, update, delete');

-- The respondent's way into one case. `case_id` names a case of another module; `handle` is the number on the letter.
create table identity.access (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  case_id uuid not null,
  handle text not null,
  code_mark bytea not null check (length(code_mark) = 32),
  state text not null check (state in ('issued', 'active', 'used', 'cancelled')),
  issued_on date not null,
  active_on date,
  passphrase text,
  enrolment_mark bytea check (length(enrolment_mark) = 32),
  enrolment_until timestamptz,
  -- HMAC under the tenant's secret over all of the above: a row changed by hand opens nothing.
  proof bytea not null check (length(proof) = 32),
  primary key (tenant, id),
  unique (tenant, code_mark),
  check (state <> 'used' or passphrase is not null),
  check (state <> 'active' or active_on is not null),
  check (state <> 'cancelled' or (passphrase is null and enrolment_mark is null))
);
create unique index access_one_living on identity.access (tenant, case_id) where state <> 'cancelled';
create unique index access_one_handle on identity.access (tenant, handle) where state <> 'cancelled';
call kit.protect('identity.access', 'select, insert');
grant update (state, active_on, passphrase, enrolment_mark, enrolment_until, proof) on identity.access to nirpihak_app;

create table identity.session (
  tenant uuid not null,
  mark bytea not null check (length(mark) = 32),
  id uuid not null,
  account uuid,
  access uuid,
  started_at timestamptz not null,
  used_at timestamptz not null,
  primary key (tenant, mark),
  unique (tenant, id),
  foreign key (tenant, account) references identity.account (tenant, id),
  foreign key (tenant, access) references identity.access (tenant, id),
  check (num_nonnulls(account, access) = 1)
);
create index on identity.session (tenant, account);
create index on identity.session (tenant, access);
call kit.protect('identity.session', 'select, insert, delete');
grant update (used_at) on identity.session to nirpihak_app;

-- The first office of an empty installation. The program cannot read or write these rows but through the functions.
create table identity.setup (
  only_one boolean primary key default true check (only_one),
  mark bytea not null check (length(mark) = 32),
  until_at timestamptz not null
);

create function identity.open_setup(new_mark bytea, new_until timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from identity.tenant) then return false; end if;
  insert into identity.setup (mark, until_at) values (new_mark, new_until)
    on conflict (only_one) do update set mark = excluded.mark, until_at = excluded.until_at;
  return true;
end $$;

create function identity.setup_is_open(known_mark bytea, at timestamptz) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from identity.setup where mark = known_mark and until_at > at)
    and not exists (select 1 from identity.tenant) $$;

-- Deleting the row is what makes it first use only: of two at once, the second finds none.
create function identity.complete_setup(known_mark bytea, at timestamptz, new_id uuid, new_host text, new_name text, new_zone text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  delete from identity.setup where mark = known_mark and until_at > at;
  if not found or exists (select 1 from identity.tenant) then return false; end if;
  insert into identity.tenant (id, host, name, zone) values (new_id, new_host, new_name, new_zone);
  return true;
end $$;

-- The office of the transaction, and no other, may be named anew.
create function identity.rename_office(new_name text) returns void
  language sql security definer set search_path = ''
  as $$ update identity.tenant set name = new_name where id = nullif(current_setting('app.tenant', true), '')::uuid $$;

revoke all on function identity.open_setup(bytea, timestamptz), identity.setup_is_open(bytea, timestamptz),
  identity.complete_setup(bytea, timestamptz, uuid, text, text, text), identity.rename_office(text) from public;
grant execute on function identity.open_setup(bytea, timestamptz), identity.setup_is_open(bytea, timestamptz),
  identity.complete_setup(bytea, timestamptz, uuid, text, text, text), identity.rename_office(text) to nirpihak_app;
