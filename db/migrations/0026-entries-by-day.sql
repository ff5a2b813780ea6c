-- What happened last in streams of one kind (searches, exports, accounts): the auditor reads back day by day, and no page
-- reads a kind of stream from end to end.
create index entry_by_day on ledger.entry (tenant, stream, on_day);
