import type { Day } from '../../kit/dates.js';
import type { EmployeeClass, EmployeeFacts, PostKind } from './employee.js';
import type { Column } from './columns.js';
import { dayIn, digitsOf, readNumber, type NumberFault } from './number.js';

/** Why a row, or one cell of it, is not taken. */
export type RowCode =
  | NumberFault
  | 'no-number'
  | 'no-name'
  | 'no-unit'
  | 'class'
  | 'birth-differs'
  | 'sex-differs'
  | 'number-twice'
  | 'mail-twice'
  | 'mail-known'
  | 'mail-bad'
  | 'superior'
  | 'formula'
  | 'too-long'
  | 'bad-text';

/** One line of the report. It names line, column and reason, and never repeats what stood in the cell. */
export type RowFault = { readonly line: number; readonly column: Column | null; readonly code: RowCode; readonly isRefused: boolean };

export type SourceRow = { readonly line: number; readonly cells: readonly string[]; readonly formulas?: ReadonlySet<number> | undefined };

/** A row that is taken; units by name, until the whole file is known. */
export type CheckedRow = {
  readonly line: number;
  /** What tells one person from another: number, else official address. */
  readonly key: string;
  readonly facts: EmployeeFacts;
  readonly class: EmployeeClass;
  readonly postKind: PostKind;
  readonly unit: string;
  readonly parentUnit: string | null;
};

const LONGEST_CELL = 300;
// eslint-disable-next-line no-control-regex -- refusing control characters is the point
const CONTROL = /[\u0000-\u001f\u007f\ufffd\ufffe\uffff]/;
const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g;
const MAIL = /^[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Decides about one row. Pure. `today` bounds the days inside a number. */
export function checkRow(
  row: SourceRow,
  at: ReadonlyMap<Column, number>,
  today: Day,
): { readonly taken: CheckedRow | null; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (column: Column | null, code: RowCode, isRefused = true): void =>
    void faults.push({ line: row.line, column, code, isRefused });
  const cell = (column: Column): string => cellOf(row, at.get(column));
  for (const [column, place] of at) {
    const raw = row.cells[place] ?? '';
    // A formula shows today what it may not show tomorrow: only values are taken.
    if (row.formulas?.has(place)) fault(column, 'formula');
    else if (raw.length > LONGEST_CELL) fault(column, 'too-long');
    else if (CONTROL.test(raw.replaceAll(/[\t\r\n]/g, ' '))) fault(column, 'bad-text');
  }
  if (faults.length > 0) return { taken: null, faults };
  const digits = digitsOf(cell('number'));
  const mail = mailOf(cell('mail'));
  if (mail === undefined) fault('mail', 'mail-bad', false);
  const kind = classOf(cell('class'), digits);
  if (kind === null) fault('class', 'class');
  const number = checkNumber(digits, kind, cell, today, fault);
  const own = number ?? (cell('localNumber') || null);
  const name = nameOf(cell('name'), cell('titleBefore'), cell('titleAfter'));
  const unit = cell('unit') || cell('parentUnit');
  if (name === '') fault('name', 'no-name');
  if (unit === '') fault('unit', 'no-unit');
  if (own === null && !mail && digits === '') fault('number', 'no-number');
  const superior = superiorOf(cell('superior'));
  if (superior === undefined) fault('superior', 'superior', false);
  if (faults.some((one) => one.isRefused) || kind === null) return { taken: null, faults };
  const facts = { name, number: own, mail: mail ?? null, post: cell('post'), superior: superior ?? null };
  const parentUnit = cell('parentUnit') && cell('parentUnit') !== unit ? cell('parentUnit') : null;
  const postKind = postKindOf(cell('postKind'), cell('echelon'));
  return { taken: { line: row.line, key: own ?? mail!, facts, class: kind, postKind, unit, parentUnit }, faults };
}

const cellOf = (row: SourceRow, place: number | undefined): string =>
  (place === undefined ? '' : (row.cells[place] ?? '')).replaceAll(BIDI, '').replaceAll(/\s+/g, ' ').normalize('NFC').trim();

type Fault = (column: Column | null, code: RowCode, isRefused?: boolean) => void;

function checkNumber(
  digits: string,
  kind: EmployeeClass | null,
  cell: (column: Column) => string,
  today: Day,
  fault: Fault,
): string | null {
  if (digits === '' || digits === '-') {
    if (kind !== null && kind !== 'kontrak') fault('number', 'no-number');
    return null;
  }
  // Contract staff carry numbers of the office's own making.
  if (kind === 'kontrak' && !/^\d{18}$/.test(digits)) return digits;
  const read = readNumber(digits, kind === 'pns' || kind === 'cpns' ? 'nip' : 'pppk', today);
  if ('fault' in read) {
    fault('number', read.fault);
    return null;
  }
  const born = dayIn(cell('born'));
  if (born && born !== read.born) fault('born', 'birth-differs');
  const sex = /^(1|l|lk|laki|m|pria)/i.test(cell('sex')) ? '1' : /^(2|p|pr|perempuan|f|wanita)/i.test(cell('sex')) ? '2' : null;
  if (sex && sex !== read.sex) fault('sex', 'sex-differs');
  return digits;
}

/** `undefined` for what is no address. */
function mailOf(cell: string): string | null | undefined {
  const mail = cell.toLowerCase().replace(/^mailto:/, '');
  if (mail === '' || mail === '-') return null;
  return MAIL.test(mail) && mail.length <= 200 ? mail : undefined;
}

function superiorOf(cell: string): string | null | undefined {
  const digits = digitsOf(cell);
  if (digits === '' || digits === '-') return null;
  return /^\d{18}$/.test(digits) ? digits : undefined;
}

const nameOf = (name: string, before: string, after: string): string =>
  name === '' ? '' : [before, name].filter(Boolean).join(' ') + (after ? `, ${after}` : '');

/** A file without the column holds civil servants, unless a row has no number at all. */
function classOf(cell: string, digits: string): EmployeeClass | null {
  const plain = cell.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain === '') return digits === '' ? 'kontrak' : 'pns';
  if (/paruhwaktu/.test(plain)) return 'pppk-paruh-waktu';
  if (/^(pppk|p3k|pegawaipemerintahdenganperjanjian)/.test(plain)) return 'pppk';
  if (/^(cpns|calonp)/.test(plain)) return 'cpns';
  if (/^(pns|pegawainegeri|asn$)/.test(plain)) return 'pns';
  return /^(honor|kontrak|tenagakontrak|ptt|ppnpn|nonasn|thl|tkk|tenagaharian|bukanasn)/.test(plain) ? 'kontrak' : null;
}

function postKindOf(kind: string, echelon: string): PostKind {
  const rank = /^(iv|iii|ii|i)\b/i.exec(echelon.replace(/[./]/, ' '))?.[1]?.toLowerCase();
  if (rank === 'i' || rank === 'ii') return 'pimpinan';
  if (rank === 'iii') return 'administrator';
  if (rank === 'iv') return 'pengawas';
  const plain = kind.toLowerCase();
  if (/pimpinan|jpt/.test(plain)) return 'pimpinan';
  if (/administrator/.test(plain)) return 'administrator';
  if (/pengawas/.test(plain)) return 'pengawas';
  if (/pelaksana|umum|staf/.test(plain)) return 'pelaksana';
  return /fungsional/.test(plain) ? 'fungsional' : 'lain';
}
