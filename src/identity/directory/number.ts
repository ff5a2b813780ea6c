import { parseDay, type Day } from '../../kit/dates.js';

export type NumberFault = 'number-damaged' | 'number-length' | 'number-birth' | 'number-month' | 'number-sex';
export type ReadNumber = { readonly born: Day; readonly sex: '1' | '2' };

const YOUNGEST = 15;

/**
 * The parts inside a NIP (Peraturan BKN on the NIP: day of birth, month of appointment, sex, running number) or a PPPK
 * number, whose two digits after the year are no month. A number that a spreadsheet rounded is named as such: nobody should
 * go looking for a typing error.
 */
export function readNumber(digits: string, kind: 'nip' | 'pppk', today: Day): ReadNumber | { readonly fault: NumberFault } {
  if (/^\d[.,]?\d*e\+?\d+$/i.test(digits)) return { fault: 'number-damaged' };
  const parts = /^(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)(\d)(\d{3})$/.exec(digits);
  if (!parts) return { fault: 'number-length' };
  const [, year, month, date, since, middle, sex, sequence] = parts as unknown as string[];
  const born = parseDay(`${year}-${month}-${date}`);
  if (!born || Number(since) - Number(year) < YOUNGEST || born < '1930-01-01') return { fault: 'number-birth' };
  if (`${since}-01-01` > today || (kind === 'nip' && !isMonth(since!, middle!, today))) return { fault: 'number-month' };
  if (sex !== '1' && sex !== '2') return { fault: 'number-sex' };
  // Fifteen digits are all a spreadsheet keeps of a number: what it lost reads as 000, and no running number is 000.
  if (sequence === '000') return { fault: 'number-damaged' };
  return { born, sex };
}

function isMonth(year: string, month: string, today: Day): boolean {
  return month >= '01' && month <= '12' && `${year}-${month}-01` <= today;
}

/** What a cell of a number column is: digits without spaces, dots and the apostrophe or `="…"` that keep them from being rounded. */
export function digitsOf(cell: string): string {
  return cell
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .replaceAll(/[\s.\-\u00a0]/g, (sign) => (/[eE]/.test(cell) && sign === '.' ? '.' : ''));
}

/** A day as personnel files write it: ISO, day first, or the running day of a spreadsheet. */
export function dayIn(cell: string): Day | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(cell);
  if (iso) return parseDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (local) return parseDay(`${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}`);
  // ECMA-376 part 1 §18.17.4.1: day 1 is 1 January 1900, and 1900 counts as a leap year.
  if (!/^\d{4,5}(\.0+)?$/.test(cell)) return null;
  return parseDay(
    Temporal.PlainDate.from('1899-12-30')
      .add({ days: Math.floor(Number(cell)) })
      .toString(),
  );
}
