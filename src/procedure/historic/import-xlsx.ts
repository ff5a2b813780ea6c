import { readXlsx } from '../../identity/index.js';
import { addDays, type Day } from '../../kit/dates.js';
import { isRefusal, Refusal } from '../../kit/refusal.js';
import type { CsvFile } from './import-csv.js';

/** A workbook is a ZIP archive (PKWARE APPNOTE 4.3.7). */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Far more than five thousand rows of eleven cells take; what unfolds to more is no register. */
const MOST_UNFOLDED = 64 * 1024 * 1024;

/**
 * The first sheet of a workbook as the CSV reader gives a file: heads in small letters, cells as text, days as
 * year-month-day. Refusal `kit.bad-text` for what is no workbook or unfolds too far.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<CsvFile> {
  const records = await recordsOf(bytes);
  const heads = (records[0]?.cells ?? []).map((head) => head.trim().toLowerCase());
  const named = heads.map((head, place) => [head, place] as const).filter(([head]) => head !== '');
  const rows = records.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(named.map(([head, place]) => [head, textOf(head, cells[place] ?? '')])),
  }));
  return { heads: named.map(([head]) => head), rows };
}

async function recordsOf(bytes: Uint8Array): Promise<{ line: number; cells: readonly string[] }[]> {
  try {
    const rows = await Array.fromAsync(readXlsx(bytes, MOST_UNFOLDED));
    return rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    throw isRefusal(error) ? new Refusal('kit.bad-text') : error;
  }
}

const DAYS: ReadonlySet<string> = new Set(['dibuka', 'ditutup', 'hari_kejadian', 'hukuman_mulai', 'hukuman_sampai']);

/** A sheet keeps a day as the days since 30 December 1899 (ECMA-376 18.17.4.1). */
function textOf(head: string, cell: string): string {
  const plain = cell.trim();
  return DAYS.has(head) && /^[1-9]\d{4}(\.0+)?$/.test(plain) ? addDays('1899-12-30' as Day, Number(plain)) : plain;
}
