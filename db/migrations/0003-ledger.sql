-- The journal (sealed events, one stream a thing) and the Merkle log over their salted commitments.
create schema ledger;
grant usage on schema ledger to nirpihak_app;

create table ledger.leaf (
  tenant uuid not null references identity.tenant (id),
  commitment bytea not null check (length(commitment) = 32),
  -- Given under the tenant's lock to committed rows without a number; never reused, never changed.
  index bigint check (index >= 0),
  primary key (tenant, commitment),
  unique (tenant, index)
);
call kit.protect('ledger.leaf', 'select, insert');
grant update (index) on ledger.leaf to nirpihak_app;

create table ledger.entry (
  tenant uuid not null references identity.tenant (id),
  stream text not null check (stream ~ '^[a-z]+$'),
  stream_id uuid not null,
  version integer not null check (version > 0),
  kind text not null,
  on_day date not null,
  skeleton text not null,
  commitment bytea not null,
  -- The leaf commits to the skeleton (under this salt, which stays) and to the body's own commitment (under a salt that
  -- erasure destroys): what is left after erasure still proves that kind, day, place and skeleton were never changed.
  salt bytea not null check (length(salt) = 32),
  body_commitment bytea not null check (length(body_commitment) = 32),
  -- Erasure removes the four together, and an event of the stream says so.
  body bytea,
  body_key bytea,
  body_key_by text,
  body_salt bytea check (length(body_salt) = 32),
  primary key (tenant, stream, stream_id, version),
  unique (tenant, commitment),
  foreign key (tenant, commitment) references ledger.leaf (tenant, commitment),
  check ((body is null) = (body_salt is null) and (body is null) = (body_key is null))
);
call kit.protect('ledger.entry', 'select, insert');
grant update (body, body_key, body_key_by, body_salt) on ledger.entry to nirpihak_app;

create table ledger.checkpoint (
  tenant uuid not null references identity.tenant (id),
  size bigint not null check (size >= 0),
  root bytea not null check (length(root) = 32),
  -- Roots of the full subtrees, largest first: what the next leaves are added to.
  peaks bytea not null check (length(peaks) % 32 = 0),
  note text not null,
  primary key (tenant, size)
);
call kit.protect('ledger.checkpoint', 'select, insert');
