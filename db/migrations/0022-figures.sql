-- Published figures: frozen sets of tables. Nothing in them names or points to anybody, so they stand here in the open; each is
-- an event of the journal as well, word for word.
create schema stats;
grant usage on schema stats to nirpihak_app;

create table stats.publication (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  population text not null check (population in ('reports', 'screenings', 'cases', 'lapses')),
  -- Of cases: those of one contest, or of none ('').
  contest text not null check (contest = '' or population = 'cases'),
  kind text not null check (kind in ('quarter', 'pooled')),
  until_on date not null,
  published_on date not null check (published_on > until_on),
  content text not null,
  primary key (tenant, id),
  -- A period is published once, whoever runs the task twice or on two machines.
  unique (tenant, population, contest, kind, until_on)
);
call kit.protect('stats.publication', 'select, insert');
