-- A case whose outcome stands before the person has it in hand: closed to all eyes, and still to be handed over.
do $$
declare
  old text;
begin
  select conname into strict old from pg_constraint
  where conrelid = 'procedure.case_row'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%closed_on IS NULL%' and pg_get_constraintdef(oid) like '%status%';
  execute format('alter table procedure.case_row drop constraint %I', old);
end
$$;
alter table procedure.case_row
  add constraint case_row_closed check (status in ('closed', 'ending') or closed_on is null);
drop index procedure.case_row_due;
create index case_row_due on procedure.case_row (tenant, next_due_on) where status <> 'closed';
