-- Patrol sheets: which public places an officer looked at by eye, and what was found. No table holds a person or an account:
-- words are sealed in the journal, a finding's words in its report, and whether one officer comes back to the same person is
-- told by keyed marks that open nothing.
alter table intake.report drop constraint report_via_check;
alter table intake.report add constraint report_via_check
  check (via in ('web', 'counter', 'telephone', 'letter', 'message', 'partner', 'channel', 'patrol'));

create table intake.patrol_sheet (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  officer uuid not null,
  walked_on date not null,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['own-channel', 'public-event', 'election-body', 'campaign-page']),
  result text not null check (result in ('nothing', 'found')),
  version integer not null check (version > 0),
  primary key (tenant, id)
);
call kit.protect('intake.patrol_sheet', 'select, insert');
grant update (version) on intake.patrol_sheet to nirpihak_app;
create index patrol_sheet_by_day on intake.patrol_sheet (tenant, walked_on);

create table intake.patrol_finding (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  sheet uuid not null,
  finder uuid not null,
  found_on date not null,
  is_about_person boolean not null,
  state text not null check (state in ('handed', 'taken', 'waiting', 'counted', 'set-aside')),
  report uuid,
  -- The finding of another officer, handed over, that this one looked at again.
  continues uuid,
  -- Who handed it over: neither finder nor second pair of eyes of what became of it.
  handed_by uuid,
  seen_by uuid,
  primary key (tenant, id),
  unique (tenant, report),
  unique (tenant, continues),
  foreign key (tenant, sheet) references intake.patrol_sheet (tenant, id),
  foreign key (tenant, report) references intake.report (tenant, id),
  foreign key (tenant, continues) references intake.patrol_finding (tenant, id),
  check ((report is null) = (state in ('handed', 'taken'))),
  check ((continues is null) = (handed_by is null)),
  -- Two pairs of eyes: nothing about a person counts by its finder alone.
  check (state <> 'counted' or not is_about_person or seen_by is not null),
  check (seen_by is distinct from finder and handed_by is distinct from finder),
  check (seen_by is null or handed_by is null or seen_by <> handed_by)
);
call kit.protect('intake.patrol_finding', 'select, insert');
grant update (state, seen_by) on intake.patrol_finding to nirpihak_app;

-- Keyed by officer and part of a name together: the same person found by two officers leaves marks that do not meet.
create table intake.patrol_mark (
  tenant uuid not null references identity.tenant (id),
  mark bytea not null check (length(mark) = 32),
  finding uuid not null,
  primary key (tenant, mark, finding),
  foreign key (tenant, finding) references intake.patrol_finding (tenant, id)
);
call kit.protect('intake.patrol_mark', 'select, insert, delete');

create table referral.patrol_statement (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  stated_on date not null,
  letter uuid not null,
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, month)
);
call kit.protect('referral.patrol_statement', 'select, insert');
