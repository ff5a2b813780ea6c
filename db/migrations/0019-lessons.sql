-- Lessons: totals that name nobody. Which quiz was counted is kept as the hash of its seed for two days, so that a page sent
-- twice counts once; nothing else is kept of it, no answer, no name, no hour.
create schema if not exists education;
grant usage on schema education to nirpihak_app;

create table education.lesson_total (
  tenant uuid not null references identity.tenant (id),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  finished integer not null check (finished > 0),
  passed integer not null check (passed between 0 and finished),
  primary key (tenant, month)
);
call kit.protect('education.lesson_total', 'select, insert');
grant update (finished, passed) on education.lesson_total to nirpihak_app;

create table education.quiz_counted (
  tenant uuid not null references identity.tenant (id),
  seed_hash bytea not null check (length(seed_hash) = 32),
  on_day date not null,
  primary key (tenant, seed_hash)
);
call kit.protect('education.quiz_counted', 'select, insert, delete');
create index quiz_counted_on_day on education.quiz_counted (tenant, on_day);
