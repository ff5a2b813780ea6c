-- Reports: drafts only their own cookie opens, reports as projections of their journal streams, receipts as derivations.
create schema intake;
grant usage on schema intake to nirpihak_app;

create table intake.draft (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  -- HKDF of the cookie's key for another purpose than sealing: finds the row, opens nothing.
  finder bytea not null check (length(finder) = 32),
  state text not null check (state in ('open', 'sent')),
  -- Answers while open; once sent only the confirmation. Sealed under the key that the cookie alone holds.
  sealed bytea not null,
  -- The sealed contact of an unsent draft, so that it dies with the draft; emptied at send.
  contact uuid,
  -- Whole hours while open; whole days once sent, so that no row tells the minute a report came.
  dies_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, finder)
);
-- The sealed words lie apart from their row, so that counting all drafts' bytes reads short rows alone. They do not compress.
alter table intake.draft alter column sealed set storage external;
alter table intake.draft set (toast_tuple_target = 128);
create index on intake.draft (tenant, dies_at);
call kit.protect('intake.draft', 'select, insert, update, delete');

-- What the desk lists. Each column is folded from the report's journal stream; there is no instant here, only days.
create table intake.report (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  version integer not null check (version > 0),
  year integer not null,
  seq integer not null check (seq > 0),
  received_on date not null,
  via text not null check (via in ('web', 'counter', 'telephone', 'letter', 'message')),
  source text not null check (source in ('public-page', 'event', 'closed-group', 'private-message', 'told', 'other')),
  acts text[] not null,
  -- A day or, where the day was forgotten, a month.
  act_on text check (act_on ~ '^\d{4}-\d{2}(-\d{2})?$'),
  contest text,
  office text,
  files integer not null check (files >= 0),
  state text not null check (state in ('received', 'asked', 'accepted', 'refused', 'transferred')),
  status text not null check (status in ('received', 'asked', 'accepted', 'refused', 'transferred', 'in-examination', 'decided', 'closed')),
  -- The first report of the same act; linked, never merged.
  linked_to uuid check (linked_to <> id),
  is_set_aside boolean not null,
  has_news boolean not null,
  -- Who may open it once a case holds it (null: every officer); nobody when sealed; never who declared a tie.
  reserved_for uuid[],
  is_sealed boolean not null,
  tied uuid[] not null,
  contact uuid,
  primary key (tenant, id),
  unique (tenant, year, seq),
  foreign key (tenant, linked_to) references intake.report (tenant, id)
);
create index on intake.report (tenant, received_on);
create index on intake.report (tenant, linked_to);
call kit.protect('intake.report', 'select, insert, update');

-- The way from eight words to a mailbox: a derivation from which the words cannot be had back.
create table intake.receipt (
  tenant uuid not null references identity.tenant (id),
  derivation bytea not null check (length(derivation) = 32),
  report uuid not null,
  -- HMAC under the tenant's secret over derivation and report: a row pointed at another report opens nothing.
  proof bytea not null check (length(proof) = 32),
  primary key (tenant, derivation),
  unique (tenant, report),
  foreign key (tenant, report) references intake.report (tenant, id)
);
call kit.protect('intake.receipt', 'select, insert, delete');

-- Parts of the named person's name, keyed with a secret outside the database; erased with the report.
create table intake.name_index (
  tenant uuid not null references identity.tenant (id),
  report uuid not null,
  part_hmac bytea not null check (length(part_hmac) = 32),
  primary key (tenant, part_hmac, report),
  foreign key (tenant, report) references intake.report (tenant, id)
);
create index on intake.name_index (tenant, report);
call kit.protect('intake.name_index', 'select, insert, delete');

-- Mailbox sessions that were closed by hand: derivations of a mark in the cookie, kept to the whole hour after the session would end.
create table intake.mailbox_session_end (
  tenant uuid not null references identity.tenant (id),
  mark bytea not null check (length(mark) = 32),
  dies_at timestamptz not null,
  primary key (tenant, mark)
);
call kit.protect('intake.mailbox_session_end', 'select, insert, delete');
