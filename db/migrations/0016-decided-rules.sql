-- By which rules a case was decided, and whether below the ladder: for outcomes of like facts, without names.
alter table procedure.case_row add column rules text[] not null default '{}', add column is_lenient boolean not null default false;

-- Both stand in the skeletons of the events already; the wall is down for this statement only, whoever owns the tables.
alter table procedure.case_row no force row level security;
alter table ledger.entry no force row level security;
update procedure.case_row c set
  rules = array(select r.rule from json_array_elements_text(d.skeleton -> 'rules') r (rule) order by r.rule collate "C"),
  is_lenient = (d.skeleton -> 'sanction' ->> 'isOutsideRange')::boolean
from (
  select distinct on (e.tenant, e.stream_id) e.tenant, e.stream_id, e.skeleton::json as skeleton
  from ledger.entry e
  where e.stream = 'case' and e.kind = 'decision-drafted'
    and exists (
      select 1 from ledger.entry i
      where i.tenant = e.tenant and i.stream = 'case' and i.stream_id = e.stream_id and i.kind = 'decision-issued')
  order by e.tenant, e.stream_id, e.version desc) d
where d.tenant = c.tenant and d.stream_id = c.id and not c.is_cleared;
alter table procedure.case_row force row level security;
alter table ledger.entry force row level security;

create index case_row_like on procedure.case_row (tenant, rules, employment_class) where sanction is not null;

-- A lapse is a task of the office above: by when it answers, when somebody there saw it, and when they answered.
alter table clocks.lapse add column reply_due_on date, add column seen_on date, add column replied_on date;
grant update (reply_due_on, seen_on, replied_on) on clocks.lapse to nirpihak_app;
