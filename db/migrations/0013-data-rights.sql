-- What people ask of their personal data, and breaches of its protection. Who asked and what they wrote is in the journal,
-- sealed; these rows hold numbers, hours and states, and are folded again by `verify`.
create schema rights;
grant usage on schema rights to nirpihak_app;

create table rights.request (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  year integer not null check (year between 2020 and 2200),
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('access', 'correction', 'limiting', 'objection')),
  received_at timestamptz not null,
  due_at timestamptz not null check (due_at > received_at),
  state text not null check (state in ('open', 'drafted', 'answered')),
  outcome text check (outcome in ('granted', 'part', 'refused')),
  ground text,
  letter uuid,
  answered_at timestamptz,
  -- Of the code that asks for the state only this derivation.
  code_mark bytea not null check (length(code_mark) = 32),
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, year, seq),
  check ((state = 'open') = (outcome is null)),
  check ((state = 'open') = (letter is null)),
  check ((state = 'answered') = (answered_at is not null)),
  -- No refusal, whole or in part, without a ground.
  check (coalesce(outcome not in ('refused', 'part') or ground is not null, true))
);
call kit.protect('rights.request', 'select, insert');
grant update (state, outcome, ground, letter, answered_at, version) on rights.request to nirpihak_app;
create index request_open on rights.request (tenant, due_at) where state <> 'answered';

create table rights.breach (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  year integer not null check (year between 2020 and 2200),
  seq integer not null check (seq > 0),
  known_at timestamptz not null,
  due_at timestamptz not null check (due_at > known_at),
  to_persons uuid not null,
  to_authority uuid not null,
  persons_told_at timestamptz,
  authority_told_at timestamptz,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, year, seq)
);
call kit.protect('rights.breach', 'select, insert');
grant update (persons_told_at, authority_told_at, version) on rights.breach to nirpihak_app;
