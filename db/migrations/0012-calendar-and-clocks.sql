-- The office's own calendar is folded from its stream; this row only tells which edition is the last, so that pages need
-- not read the stream each time. `leaf` is the last event's commitment.
create schema calendar;
grant usage on schema calendar to nirpihak_app;

create table calendar.edition (
  tenant uuid primary key references identity.tenant (id),
  version integer not null check (version > 0),
  leaf text not null check (length(leaf) = 64)
);
call kit.protect('calendar.edition', 'select, insert');
grant update (version, leaf) on calendar.edition to nirpihak_app;

-- Periods that lapsed while they were an office's duty: each is noted once. No person is in these rows.
create schema clocks;
grant usage on schema clocks to nirpihak_app;

create table clocks.lapse (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  subject text not null check (subject in ('report', 'case', 'request', 'breach')),
  subject_id uuid not null,
  number text not null,
  deadline text not null,
  office text not null,
  due_on date not null,
  noted_on date not null check (noted_on > due_on),
  letter uuid,
  answered_on date,
  version integer not null check (version > 0),
  primary key (tenant, id),
  -- One lapse of one period is noted once, whatever runs twice.
  unique (tenant, subject, subject_id, deadline, due_on)
);
call kit.protect('clocks.lapse', 'select, insert');
grant update (letter, answered_on, version) on clocks.lapse to nirpihak_app;
create index lapse_open on clocks.lapse (tenant, due_on) where answered_on is null;

-- The secret address of a calendar feed: only its mark is kept. A new one replaces the old, which then opens nothing.
create table clocks.feed (
  tenant uuid not null references identity.tenant (id),
  account uuid not null,
  mark bytea not null check (length(mark) = 32),
  made_on date not null,
  primary key (tenant, account),
  unique (tenant, mark)
);
call kit.protect('clocks.feed', 'select, insert, update, delete');

-- What is agreed with Bawaslu, and statements that nothing was to be reported. Words are in the journal, sealed.
create schema referral;
grant usage on schema referral to nirpihak_app;

create table referral.meeting (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  case_id uuid,
  held_on date not null,
  recorded_on date not null check (recorded_on >= held_on),
  letter uuid,
  version integer not null check (version > 0),
  primary key (tenant, id)
);
call kit.protect('referral.meeting', 'select, insert');
grant update (letter, version) on referral.meeting to nirpihak_app;
create index meeting_case on referral.meeting (tenant, case_id);

create table referral.nothing (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  stated_on date not null check (stated_on > until_on),
  letter uuid not null,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, from_on, until_on)
);
call kit.protect('referral.nothing', 'select, insert');
