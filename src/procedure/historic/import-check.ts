import { parseDay, type Day } from '../../kit/dates.js';
import { questionsFor, type Law } from '../../law/index.js';
import { namePartsOf } from '../desk/name-index.js';
import type { CsvFile, CsvRow } from './import-csv.js';

/** How a case of the old register ended. */
export const HISTORIC_OUTCOMES = ['breach', 'not-proven', 'no-breach', 'out-of-time', 'other-body'] as const;
export type HistoricOutcome = (typeof HISTORIC_OUTCOMES)[number];

/** One closed case of the old register. It has no field for a name, a post or words: none can be brought in with it. */
export type HistoricFacts = {
  readonly number: string;
  readonly openedOn: Day;
  readonly closedOn: Day;
  readonly actOn: Day;
  readonly act: string;
  readonly employmentClass: string;
  readonly outcome: HistoricOutcome;
  readonly sanction: string | null;
  readonly sanctionFrom: Day | null;
  readonly sanctionUntil: Day | null;
};

/** The columns of the file, by the heads of the template. */
export const COLUMNS = {
  number: 'nomor',
  openedOn: 'dibuka',
  closedOn: 'ditutup',
  actOn: 'hari_kejadian',
  act: 'perbuatan',
  employmentClass: 'golongan_pegawai',
  outcome: 'hasil',
  sanction: 'hukuman',
  sanctionFrom: 'hukuman_mulai',
  sanctionUntil: 'hukuman_sampai',
} as const satisfies Record<keyof HistoricFacts, string>;

/** A name comes in only beside a sanction still in force: so a search finds it, sealed, until the sanction ends. */
export const NAME_COLUMN = 'nama';

export const OUTCOME_SLUGS: Record<HistoricOutcome, string> = {
  breach: 'terbukti',
  'not-proven': 'tidak-terbukti',
  'no-breach': 'bukan-pelanggaran',
  'out-of-time': 'lewat-waktu',
  'other-body': 'lembaga-lain',
};

export type FaultCode =
  | 'column-missing'
  | 'column-unknown'
  | 'number'
  | 'number-twice'
  | 'number-known'
  | 'day'
  | 'day-order'
  | 'choice'
  | 'sanction-needed'
  | 'sanction-without-breach'
  | 'name-without-sanction'
  | 'name'
  | 'too-many'
  | 'no-rows';
/** What is wrong with a row: its line in the file, the column, and which cure the page tells. Never what the cell held. */
export type RowFault = { readonly line: number; readonly column: string; readonly code: FaultCode };
/** What is brought in of one row: its facts, and the name where a sanction is still in force. */
export type HistoricRead = HistoricFacts & { readonly name: string };
export type Checked = { readonly cases: readonly HistoricRead[]; readonly faults: readonly RowFault[]; readonly rows: number };

export const MOST_IMPORTED = 5_000;
/** Digits must be in it, spaces must not: a register number, never somebody's name. */
const NUMBER = /^(?=.*\d)[A-Za-z0-9./-]{1,40}$/;

/** The closed lists a file's cells are held against: a value as listed or its Indonesian words. */
export function historicChoices(law: Law) {
  const options = (id: string) => questionsFor(law).find((one) => one.id === id)?.options ?? [];
  const listed = (list: readonly { id: string; label: { id: string } }[]) => list.map((one) => ({ value: one.id, words: one.label.id }));
  return {
    act: listed(options('act')),
    employmentClass: listed(options('employment')),
    outcome: HISTORIC_OUTCOMES.map((one) => ({ value: one as string, words: OUTCOME_SLUGS[one] })),
    sanction: law.sanctions.map((one) => ({ value: one.id, words: one.name.id })),
  };
}

/** Every fault of every row, so that one mending is enough. `known`: numbers that are in the register already. */
export function checkImport(law: Law, { heads, rows }: CsvFile, known: ReadonlySet<string>, today: Day): Checked {
  const faults: RowFault[] = headFaults(heads);
  if (rows.length === 0) faults.push({ line: 1, column: '', code: 'no-rows' });
  if (rows.length > MOST_IMPORTED) faults.push({ line: rows[MOST_IMPORTED]!.line, column: '', code: 'too-many' });
  if (faults.length > 0) return { cases: [], faults, rows: rows.length };
  const choices = historicChoices(law);
  const seen = new Set<string>();
  const cases = rows.flatMap((row) => {
    const read = readRow(row, choices, today);
    const number = numberFault(row, seen, known);
    seen.add(row.cells[COLUMNS.number] ?? '');
    faults.push(...read.faults, ...number);
    const { name, fault } = nameIn(row, read.facts, today);
    faults.push(...fault);
    return read.facts && number.length === 0 && fault.length === 0 ? [{ ...read.facts, name }] : [];
  });
  return { cases, faults: faults.sort((a, b) => a.line - b.line), rows: rows.length };
}

function headFaults(heads: readonly string[]): RowFault[] {
  const wanted: readonly string[] = Object.values(COLUMNS);
  return [
    ...wanted.filter((one) => !heads.includes(one)).map((column) => ({ line: 1, column, code: 'column-missing' as const })),
    ...heads
      .filter((one) => !wanted.includes(one) && one !== NAME_COLUMN)
      .map((_, i) => ({ line: 1, column: String(i + 1), code: 'column-unknown' as const })),
  ];
}

/** Whoever was cleared, or whose sanction is over, is brought in without a name. */
function nameIn({ line, cells }: CsvRow, facts: HistoricFacts | null, today: Day): { name: string; fault: RowFault[] } {
  const name = cells[NAME_COLUMN] ?? '';
  if (name === '' || facts === null) return { name: '', fault: [] };
  const isInForce =
    facts.sanction !== null && facts.sanctionFrom! <= today && (facts.sanctionUntil === null || today < facts.sanctionUntil);
  const code = !isInForce ? 'name-without-sanction' : name.length > 200 || namePartsOf(name).length === 0 ? 'name' : null;
  return { name, fault: code ? [{ line, column: NAME_COLUMN, code }] : [] };
}

function numberFault({ line, cells }: CsvRow, seen: ReadonlySet<string>, known: ReadonlySet<string>): RowFault[] {
  const number = cells[COLUMNS.number] ?? '';
  const code = !NUMBER.test(number) ? 'number' : seen.has(number) ? 'number-twice' : known.has(number) ? 'number-known' : null;
  return code ? [{ line, column: COLUMNS.number, code }] : [];
}

type Choices = ReturnType<typeof historicChoices>;

function readRow({ line, cells }: CsvRow, choices: Choices, today: Day): { facts: HistoricFacts | null; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (name: keyof HistoricFacts, code: FaultCode): null => {
    faults.push({ line, column: COLUMNS[name], code });
    return null;
  };
  const cell = (name: keyof HistoricFacts): string => cells[COLUMNS[name]] ?? '';
  const day = (name: keyof HistoricFacts): Day | null => parseDay(cell(name)) ?? fault(name, 'day');
  const choice = (name: keyof Choices): string | null => chosen(choices[name], cell(name)) ?? fault(name, 'choice');
  const [openedOn, closedOn, actOn] = [day('openedOn'), day('closedOn'), day('actOn')];
  const [act, employmentClass, outcome] = [choice('act'), choice('employmentClass'), choice('outcome') as HistoricOutcome | null];
  const hasSanction = ['sanction', 'sanctionFrom', 'sanctionUntil'].some((name) => cell(name as keyof HistoricFacts) !== '');
  if (outcome === 'breach' && cell('sanction') === '') fault('sanction', 'sanction-needed');
  if (outcome !== null && outcome !== 'breach' && hasSanction) fault('sanction', 'sanction-without-breach');
  const isSanctioned = outcome === 'breach' && cell('sanction') !== '';
  const sanction = isSanctioned ? choice('sanction') : null;
  const sanctionFrom = isSanctioned ? day('sanctionFrom') : null;
  const sanctionUntil = isSanctioned && cell('sanctionUntil') !== '' ? day('sanctionUntil') : null;
  if (openedOn && actOn && actOn > openedOn) fault('actOn', 'day-order');
  if (openedOn && closedOn && (closedOn < openedOn || closedOn > today)) fault('closedOn', 'day-order');
  if (sanctionFrom && actOn && sanctionFrom < actOn) fault('sanctionFrom', 'day-order');
  if (sanctionFrom && sanctionUntil && sanctionUntil <= sanctionFrom) fault('sanctionUntil', 'day-order');
  if (faults.length > 0) return { facts: null, faults };
  const days = { openedOn: openedOn!, closedOn: closedOn!, actOn: actOn! };
  const kinds = { act: act!, employmentClass: employmentClass!, outcome: outcome! };
  return { facts: { number: cell('number'), ...days, ...kinds, sanction, sanctionFrom, sanctionUntil }, faults };
}

function chosen(list: Choices[keyof Choices], cell: string): string | null {
  const typed = cell.toLowerCase();
  return list.find((one) => one.value === typed || one.words.toLowerCase() === typed)?.value ?? null;
}
