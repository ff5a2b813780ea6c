-- Vault: the custodians' public keys, and reporters' contact details sealed to pairs of them.
create schema vault;
grant usage on schema vault to nirpihak_app;

create table vault.custodian_key (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  account uuid not null,
  place smallint not null check (place between 1 and 3),
  -- Public: an age X25519 recipient. The private half is shown to its owner once and never stored.
  recipient text not null check (recipient ~ '^age1[0-9a-z]{58}$'),
  is_outside boolean not null,
  since date not null,
  until date check (until >= since),
  -- True until another custodian has confirmed the key; nothing is sealed to it before.
  awaits boolean not null,
  primary key (tenant, id),
  unique (tenant, recipient)
);
-- Three places, one live key each, one a person: so that two keys always mean two people.
create unique index custodian_key_place on vault.custodian_key (tenant, place) where until is null;
create unique index custodian_key_account on vault.custodian_key (tenant, account) where until is null;
call kit.protect('vault.custodian_key', 'select, insert');
grant update (until, awaits) on vault.custodian_key to nirpihak_app;

create table vault.contact (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  version integer not null check (version > 0),
  sealed bytea not null,
  primary key (tenant, id)
);
call kit.protect('vault.contact', 'select, insert, update, delete');

-- One a pair: age(outer, age(inner, key of the contact)), wrapped once more under the key of the month, so that
-- destroying the month ends it in every backup.
create table vault.envelope (
  tenant uuid not null references identity.tenant (id),
  contact uuid not null,
  outer_key uuid not null,
  inner_key uuid not null,
  sealed bytea not null,
  sealed_by text not null,
  primary key (tenant, contact, outer_key, inner_key),
  foreign key (tenant, contact) references vault.contact (tenant, id) on delete cascade,
  foreign key (tenant, outer_key) references vault.custodian_key (tenant, id),
  foreign key (tenant, inner_key) references vault.custodian_key (tenant, id),
  check (outer_key <> inner_key)
);
create index on vault.envelope (tenant, outer_key);
create index on vault.envelope (tenant, inner_key);
call kit.protect('vault.envelope', 'select, insert, delete');
