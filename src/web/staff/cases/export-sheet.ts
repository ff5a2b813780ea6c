import writeExcelFile from 'write-excel-file/node';
import type { ExportFormat } from '../../../procedure/index.js';

/** Rows of text: the mark of the maker, the heads, the lines. */
export type Sheet = {
  readonly name: string;
  readonly mark: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export const mediaOf: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The file in its format. Every cell is text and starts no formula in any program that opens it. */
export async function fileOf(sheet: Sheet, format: ExportFormat): Promise<Uint8Array> {
  const rows = [[sheet.mark], sheet.heads, ...sheet.rows].map((row) => row.map(harmless));
  return format === 'csv' ? csvOf(rows) : xlsxOf(sheet.name, rows);
}

/** Spreadsheets read a cell that begins with one of these as a formula; an apostrophe before it makes it text (OWASP, CSV injection). */
export const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (cell: string): string => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return new TextEncoder().encode(`\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`);
}

async function xlsxOf(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cell = (value: string, row: number) => ({ value, type: String, ...(row === 1 && { fontWeight: 'bold' as const }) });
  const data = rows.map((row, i) => row.map((value) => cell(value, i)));
  return writeExcelFile(data, { sheet: name, stickyRowsCount: 2 }).toBuffer();
}
