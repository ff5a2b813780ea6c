-- A report that lacks something: until when the office asked for it, and one kept as information where it cannot be handled as a report.
alter table intake.report add column asked_until date;
alter table intake.report drop constraint report_state_check, drop constraint report_status_check;
alter table intake.report
  add constraint report_state_check check (state in ('received', 'asked', 'accepted', 'refused', 'kept', 'transferred')),
  add constraint report_status_check
    check (status in ('received', 'asked', 'accepted', 'refused', 'kept', 'transferred', 'in-examination', 'decided', 'closed'));
create index report_asked on intake.report (tenant, asked_until) where state = 'asked';

-- Names of people whose sanction, decided before this program, is still in force: keyed parts only; they go when it ends.
create table procedure.historic_name_part (
  tenant uuid not null,
  historic_id uuid not null,
  part_hmac bytea not null check (length(part_hmac) = 32),
  primary key (tenant, historic_id, part_hmac),
  foreign key (tenant, historic_id) references procedure.historic_case (tenant, id)
);
call kit.protect('procedure.historic_name_part', 'select, insert, delete');
create index historic_name_part_part on procedure.historic_name_part (tenant, part_hmac);
