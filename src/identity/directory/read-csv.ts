import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Refusal } from '../../kit/refusal.js';
import type { SourceRow } from './check-row.js';

const MOST_COLUMNS = 200;
const SLICE = 256 * 1024;

/** Rows of a CSV as personnel systems and spreadsheets write it, the first one holding the heads. Refusals `kit.bad-text`, `identity.directory-file`. */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<SourceRow> {
  const text = decoded(bytes);
  const parser = parse({
    delimiter: separatorOf(text),
    bom: true,
    info: true,
    relax_column_count: true,
    max_record_size: 200_000,
    skip_empty_lines: true,
  });
  Readable.from(slicesOf(text)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.length > MOST_COLUMNS) throw new Refusal('identity.directory-file');
      if (record.some((cell) => cell.trim() !== '')) yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('identity.directory-file');
  }
}

/** Handed over in slices, so that other requests get their turn. */
function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += SLICE) yield text.slice(at, at + SLICE);
}

/** UTF-8, or UTF-16 with its mark as "Unicode text" of a spreadsheet has. Anything else would turn names into other names. */
function decoded(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new Refusal('kit.bad-text');
    return text;
  } catch {
    throw new Refusal('kit.bad-text');
  }
}

function separatorOf(text: string): string {
  const first = text.slice(0, 20_000).split(/\r\n|\n|\r/, 1)[0] ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return [';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
