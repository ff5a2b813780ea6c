-- Evidence: one row a file. The bytes lie encrypted in the blob store; name, type and hash are sealed under the file's
-- own key, because a plain hash would tell whoever holds a dump which published picture was sent in.
create schema evidence;
grant usage on schema evidence to nirpihak_app;

create table evidence.file (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  -- What it belongs to: 'draft:<id>', 'report:<id>', 'case:<id>', 'letter:<id>'.
  owner text not null check (owner ~ '^[a-z]+:[0-9a-z-]+$'),
  -- 'arriving' is committed before the first byte is written, so that no blob is ever without a row.
  state text not null check (state in ('arriving', 'draft', 'kept')),
  blob text not null,
  -- Bytes of the plain file; while it arrives, the most it may become.
  size bigint not null check (size >= 0),
  about bytea,
  key bytea not null,
  key_by text not null,
  -- Of a masked copy: the original it was made from.
  original uuid,
  -- Only unsent files know an instant; a kept one tells no minute.
  touched_at timestamptz,
  primary key (tenant, id),
  unique (tenant, blob),
  foreign key (tenant, original) references evidence.file (tenant, id),
  check ((state = 'kept') = (touched_at is null)),
  check ((state = 'arriving') = (about is null))
);
create index on evidence.file (tenant, owner);
create index on evidence.file (tenant, touched_at) where touched_at is not null;
create index on evidence.file (tenant, original) where original is not null;
call kit.protect('evidence.file', 'select, insert, delete');
grant update (owner, state, size, about, key, key_by, original, touched_at) on evidence.file to nirpihak_app;
-- A kept file is evidence: the program has no way to delete its row.
create policy kept_stays on evidence.file as restrictive for delete using (state <> 'kept');
