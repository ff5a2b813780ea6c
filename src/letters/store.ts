import { sql } from 'kysely';
import { isUniqueViolation, tables, type Tx } from '../kit/db.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { FileId, LetterId } from '../kit/ids.js';
import type { LetterKind } from './kind.js';
import type { About, Letter, LetterState } from './letter.js';
import type { Letterhead } from './letterhead.js';

type LetterRow = {
  tenant: string;
  id: string;
  kind: string;
  about_kind: string;
  about_id: string;
  state: string;
  code_mark: Uint8Array;
  drafted_on: string;
  number: string | null;
  pattern: string | null;
  year: number | null;
  seq: number | null;
  dated_on: string | null;
  signed: string | null;
  pages: number | null;
  version: number;
};
type PrintCopyRow = { tenant: string; letter_id: string; sealed: Uint8Array };
type LetterheadRow = { tenant: string; settings: unknown; version: number };
type LettersTables = { 'letters.letter': LetterRow; 'letters.print_copy': PrintCopyRow; 'letters.letterhead': LetterheadRow };

const db = (tx: Tx) => tables<LettersTables>(tx);

export async function insertLetter(ctx: Ctx, tx: Tx, letter: Letter, codeMark: Uint8Array): Promise<void> {
  const row = {
    tenant: ctx.tenant.id,
    id: letter.id,
    kind: letter.kind,
    about_kind: letter.about.kind,
    about_id: letter.about.id,
    code_mark: codeMark,
    drafted_on: letter.draftedOn,
  };
  await db(tx)
    .insertInto('letters.letter')
    .values({ ...row, ...changing(letter) })
    .execute();
}

/** Writes the projection of a letter. Refusal `letters.number-taken` when another letter has the number. */
export async function updateLetter(tx: Tx, letter: Letter): Promise<void> {
  try {
    await db(tx).updateTable('letters.letter').set(changing(letter)).where('id', '=', letter.id).execute();
  } catch (error) {
    throw isUniqueViolation(error, 'letter_number_once') ? new Refusal('letters.number-taken') : error;
  }
}

function changing(
  letter: Letter,
): Pick<LetterRow, 'state' | 'number' | 'pattern' | 'year' | 'seq' | 'dated_on' | 'signed' | 'pages' | 'version'> {
  const { state, number, place, datedOn, signed, pages, version } = letter;
  return {
    state,
    number,
    pattern: place?.pattern ?? null,
    year: place?.year ?? null,
    seq: place?.seq ?? null,
    dated_on: datedOn,
    signed,
    pages,
    version,
  };
}

function asLetter(row: LetterRow): Letter {
  const place = row.pattern === null ? null : { pattern: row.pattern, year: row.year!, seq: row.seq! };
  return {
    id: row.id as LetterId,
    kind: row.kind as LetterKind,
    about: { kind: row.about_kind, id: row.about_id } as About,
    state: row.state as LetterState,
    draftedOn: row.drafted_on as Day,
    number: row.number,
    place,
    datedOn: row.dated_on as Day | null,
    signed: row.signed as FileId | null,
    pages: row.pages,
    version: row.version,
  };
}

export async function findLetter(tx: Tx, id: string): Promise<Letter | null> {
  const row = await db(tx).selectFrom('letters.letter').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? asLetter(row) : null;
}

export async function findLetterByMark(tx: Tx, mark: Uint8Array): Promise<Letter | null> {
  const row = await db(tx).selectFrom('letters.letter').selectAll().where('code_mark', '=', mark).executeTakeFirst();
  return row ? asLetter(row) : null;
}

export async function findLettersAbout(tx: Tx, about: About): Promise<Letter[]> {
  const rows = await db(tx)
    .selectFrom('letters.letter')
    .selectAll()
    .where('about_kind', '=', about.kind)
    .where('about_id', '=', about.id)
    .orderBy('drafted_on')
    .orderBy('seq')
    .orderBy('id')
    .execute();
  return rows.map(asLetter);
}

/** Every letter of the office, for verification. */
export async function allLetters(tx: Tx): Promise<Letter[]> {
  return (await db(tx).selectFrom('letters.letter').selectAll().orderBy('id').execute()).map(asLetter);
}

/** One numbering at a time in an office; held until the transaction ends, so that a number rolled back leaves no gap. */
export async function lockRegister(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.register'), hashtext(kit.tenant()::text))`.execute(tx);
}

/** The last place given in a year under a pattern, 0 for none. Call under `lockRegister`. */
export async function lastPlace(tx: Tx, pattern: string, year: number): Promise<number> {
  const row = await db(tx)
    .selectFrom('letters.letter')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('pattern', '=', pattern)
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function isNumberTaken(tx: Tx, number: string): Promise<boolean> {
  return (await db(tx).selectFrom('letters.letter').select('id').where('number', '=', number).executeTakeFirst()) !== undefined;
}

export async function insertPrintCopy(ctx: Ctx, tx: Tx, id: LetterId, sealed: Uint8Array): Promise<void> {
  await db(tx).insertInto('letters.print_copy').values({ tenant: ctx.tenant.id, letter_id: id, sealed }).execute();
}

export async function findPrintCopy(tx: Tx, id: LetterId): Promise<Uint8Array | null> {
  const row = await db(tx).selectFrom('letters.print_copy').select('sealed').where('letter_id', '=', id).executeTakeFirst();
  return row?.sealed ?? null;
}

export async function findLetterhead(tx: Tx): Promise<{ settings: Letterhead; version: number } | null> {
  const row = await db(tx).selectFrom('letters.letterhead').select(['settings', 'version']).executeTakeFirst();
  return row ? { settings: row.settings as Letterhead, version: row.version } : null;
}

export async function saveLetterheadRow(ctx: Ctx, tx: Tx, settings: Letterhead, version: number): Promise<void> {
  const values = { tenant: ctx.tenant.id, settings: JSON.stringify(settings), version };
  await db(tx)
    .insertInto('letters.letterhead')
    .values(values)
    .onConflict((c) => c.column('tenant').doUpdateSet({ settings: values.settings, version }))
    .execute();
}
