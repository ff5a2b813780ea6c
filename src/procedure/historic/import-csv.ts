import { Refusal } from '../../kit/refusal.js';

/** A row as the file has it: the line it begins on, counted as an editor counts, and its cells by the head of their column. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type CsvFile = { readonly heads: readonly string[]; readonly rows: readonly CsvRow[] };

/**
 * Reads RFC 4180 as spreadsheets write it: comma or semicolon by the first line, quotes, any new lines, with or without
 * the UTF-8 mark; empty lines are passed over. Refusal `kit.bad-text` for what is no UTF-8 or ends inside quotes.
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  const records = recordsOf(decoded(bytes)).filter((one) => one.cells.some((cell) => cell !== ''));
  const heads = (records[0]?.cells ?? []).map((head) => head.toLowerCase());
  const rows = records
    .slice(1)
    .map(({ line, cells }) => ({ line, cells: Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])) }));
  return { heads, rows };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('kit.bad-text');
  }
}

type Line = { line: number; cells: string[] };

function recordsOf(text: string): Line[] {
  const first = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const comma = first.split(';').length > first.split(',').length ? ';' : ',';
  // A quoted cell, a plain one, and what ends it: the separator, a new line, or the end.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"[ \\t]*|([^"${comma}\\r\\n][^${comma}\\r\\n]*)?)(${comma}|\\r\\n|\\n|\\r|$)`, 'y');
  const records: Line[] = [];
  let [line, current]: [number, Line] = [1, { line: 1, cells: [] }];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Refusal('kit.bad-text');
    current.cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim());
    line += found[0].split(/\r\n|\n|\r/).length - 1;
    if (found[3] === comma) continue;
    records.push(current);
    current = { line, cells: [] };
  }
  return current.cells.length > 0 ? [...records, current] : records;
}
