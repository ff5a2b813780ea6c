-- The institution's own channels. What is registered here is public on /saluran by intention; a channel found to be a person's
-- own loses its address and its name. No row is about a person, and nothing but the office's own items is ever read.
create schema channels;
grant usage on schema channels to nirpihak_app;

create table channels.channel (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind in ('website', 'feed', 'youtube', 'instagram', 'facebook', 'tiktok')),
  title text not null,
  url text not null,
  unit text not null,
  -- The page on a domain already proved that names this channel, and whose that domain is.
  page text,
  parent uuid,
  -- What the owner places where only the owner can.
  token text not null check (token ~ '^[0-9a-f]{32}$'),
  state text not null check (state in ('waiting', 'proved', 'lost', 'removed')),
  proved_on date,
  is_contested boolean not null,
  version integer not null check (version > 0),
  -- Kept by the clock beside the events: when the proof was last seen, and how visits go.
  proof_seen_at timestamptz,
  next_at timestamptz,
  failures integer not null default 0,
  fault text,
  etag text,
  last_modified text,
  visited_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, parent) references channels.channel (tenant, id),
  check ((parent is null) = (page is null)),
  check ((kind in ('website', 'feed')) = (parent is null)),
  check ((state = 'proved') <= (proved_on is not null)),
  check (state <> 'removed' or (url = '' and title = ''))
);
call kit.protect('channels.channel', 'select, insert');
grant update (title, url, unit, page, state, proved_on, is_contested, version, proof_seen_at, next_at, failures, fault, etag, last_modified, visited_at)
  on channels.channel to nirpihak_app;
-- One address is one channel.
create unique index channel_url on channels.channel (tenant, url) where state <> 'removed';

-- Whose turn it is at a host: one request at a time, whatever runs twice.
create table channels.host (
  tenant uuid not null references identity.tenant (id),
  name text not null,
  busy_until timestamptz not null,
  primary key (tenant, name)
);
call kit.protect('channels.host', 'select, insert, update, delete');

-- Items already compared, by keyed mark: nothing of an item without a hit is kept.
create table channels.item (
  tenant uuid not null,
  channel uuid not null,
  mark bytea not null check (length(mark) = 32),
  seen_on date not null,
  primary key (tenant, channel, mark),
  foreign key (tenant, channel) references channels.channel (tenant, id)
);
call kit.protect('channels.item', 'select, insert, delete');
grant update (seen_on) on channels.item to nirpihak_app;

-- A word of the contest's own list in an item of the office's own channel: about the channel, never about a person.
create table channels.finding (
  tenant uuid not null,
  id uuid not null,
  channel uuid not null,
  contest text not null,
  found_on date not null,
  state text not null check (state in ('open', 'dismissed', 'reported')),
  file uuid not null,
  report uuid,
  version integer not null check (version > 0),
  primary key (tenant, id),
  foreign key (tenant, channel) references channels.channel (tenant, id),
  check ((state = 'reported') = (report is not null))
);
call kit.protect('channels.finding', 'select, insert');
grant update (state, report, version) on channels.finding to nirpihak_app;
create index finding_open on channels.finding (tenant, found_on) where state = 'open';

-- A finding that people took further reaches the office as a report of its own kind.
alter table intake.report drop constraint report_via_check;
alter table intake.report add constraint report_via_check
  check (via in ('web', 'counter', 'telephone', 'letter', 'message', 'channel'));
