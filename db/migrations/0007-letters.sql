-- Official letters: the register of numbers, the state of each letter, the letterhead. Words are in the journal (sealed).
create schema letters;
grant usage on schema letters to nirpihak_app;

create table letters.letter (
  tenant uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind ~ '^[a-z0-9-]+$'),
  about_kind text not null check (about_kind ~ '^[a-z]+$'),
  about_id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'numbered', 'issued', 'withdrawn')),
  -- Of the verification code only this derivation is here; the code itself is printed, and sealed in the journal.
  code_mark bytea not null check (length(code_mark) = 32),
  drafted_on date not null,
  number text check (length(number) between 1 and 80),
  -- Place in the program's register; null where the records unit gave the number.
  pattern text,
  year integer,
  seq integer check (seq > 0),
  dated_on date,
  -- The signed file or scan that was issued.
  signed uuid,
  pages integer check (pages > 0),
  version integer not null check (version > 0),
  primary key (tenant, id),
  unique (tenant, code_mark),
  -- A number is given once and never again, whatever becomes of its letter.
  constraint letter_number_once unique (tenant, number),
  constraint letter_seq_once unique (tenant, pattern, year, seq),
  check ((pattern is null) = (seq is null) and (pattern is null) = (year is null)),
  check ((number is null) = (dated_on is null)),
  check (state <> 'draft' or number is null),
  check (state not in ('numbered', 'issued') or number is not null),
  check (state <> 'issued' or signed is not null),
  check (signed is null or (number is not null and pages is not null))
);
create index letter_about on letters.letter (tenant, about_kind, about_id);
call kit.protect('letters.letter', 'select, insert');
grant update (state, number, pattern, year, seq, dated_on, signed, pages, version) on letters.letter to nirpihak_app;

-- An issued letter stands as it is: withdrawing is the only thing that can still happen to it.
create function letters.hold_issued() returns trigger language plpgsql as $$
begin
  if old.state = 'withdrawn' or (old.state = 'issued' and new.state <> 'withdrawn')
    or (old.number is not null and (new.number, new.pattern, new.year, new.seq, new.dated_on)
      is distinct from (old.number, old.pattern, old.year, old.seq, old.dated_on))
    or (old.signed is not null and (new.signed, new.pages) is distinct from (old.signed, old.pages)) then
    raise exception 'a numbered or issued letter does not change';
  end if;
  return new;
end $$;
create trigger hold_issued before update on letters.letter for each row execute function letters.hold_issued();

-- The copy printed for signature, sealed under a key that only the journal's sealed body holds: erased with it.
create table letters.print_copy (
  tenant uuid not null references identity.tenant (id),
  letter_id uuid not null,
  sealed bytea not null,
  primary key (tenant, letter_id),
  foreign key (tenant, letter_id) references letters.letter (tenant, id)
);
call kit.protect('letters.print_copy', 'select, insert');

create table letters.letterhead (
  tenant uuid not null references identity.tenant (id),
  settings jsonb not null,
  version integer not null check (version > 0),
  primary key (tenant)
);
call kit.protect('letters.letterhead', 'select, insert');
grant update (settings, version) on letters.letterhead to nirpihak_app;
