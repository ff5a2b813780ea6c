-- A report that lacks something: until when the office asked for it, and one kept as information where it cannot be handled as a report.
alter table intake.report add column asked_until date;
alter table intake.report drop constraint report_state_check, drop constraint report_status_check;
alter table intake.report
  add constraint report_state_check check (state in ('received', 'asked', 'accepted', 'refused', 'kept', 'transferred')),
  add constraint report_status_check
    check (status in ('received', 'asked', 'accepted', 'refused', 'kept', 'transferred', 'in-examination', 'decided', 'closed'));
create index report_asked on intake.report (tenant, asked_until) where state = 'asked';
