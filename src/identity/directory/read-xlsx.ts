import { SaxesParser } from 'saxes';
import { Refusal } from '../../kit/refusal.js';
import type { SourceRow } from './check-row.js';
import { openZip, type Zip } from './zip.js';

const MOST_COLUMNS = 200;
const MOST_STRINGS = 3_000_000;

/** Rows of the first sheet of an XLSX workbook (ECMA-376), streamed. Refusals `identity.directory-file`, `identity.directory-bomb`. */
export async function* readXlsx(bytes: Uint8Array, limit?: number): AsyncGenerator<SourceRow> {
  const zip = openZip(bytes, limit);
  const sheet = await firstSheet(zip);
  const strings = zip.has('xl/sharedStrings.xml') ? await sharedStrings(zip) : [];
  const rows = new Rows(strings);
  for await (const text of zip.text(sheet)) {
    rows.write(text);
    yield* rows.take();
  }
  yield* rows.take();
}

const broken = (): Refusal => new Refusal('identity.directory-file');

type Attributes = Readonly<Record<string, string>>;
type Handler = { open?(name: string, attributes: Attributes): void; close?(name: string): void; text?(text: string): void };

/** No document type is read: entities that grow on one another cannot be declared. */
function parserOf(handler: Handler): { write(text: string): void } {
  const parser = new SaxesParser({ position: false });
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', (tag) => handler.open?.(local(tag.name), tag.attributes as Attributes));
  parser.on('closetag', (tag) => handler.close?.(local(tag.name)));
  parser.on('text', (text) => handler.text?.(text));
  return { write: (text) => void parser.write(text) };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

async function readAll(zip: Zip, name: string, handler: Handler): Promise<void> {
  const parser = parserOf(handler);
  for await (const text of zip.text(name)) parser.write(text);
}

async function firstSheet(zip: Zip): Promise<string> {
  if (!zip.has('xl/workbook.xml') || !zip.has('xl/_rels/workbook.xml.rels')) throw broken();
  let [wanted, target]: [string | undefined, string | undefined] = [undefined, undefined];
  await readAll(zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') wanted ??= attributes['r:id'];
    },
  });
  await readAll(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === wanted) target = attributes['Target'];
    },
  });
  const path = (target ?? '').startsWith('/') ? target!.slice(1) : `xl/${target ?? ''}`;
  if (!wanted || !zip.has(path)) throw broken();
  return path;
}

async function sharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = [];
  let [current, isText, isPhonetic] = ['', false, false];
  await readAll(zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si' && strings.push(current) > MOST_STRINGS) throw broken();
    },
  });
  return strings;
}

/** The cells of the sheet, row by row. */
class Rows {
  readonly #strings: readonly string[];
  readonly #parser: { write(text: string): void };
  #ready: SourceRow[] = [];
  #line = 0;
  #cells: string[] = [];
  #formulas = new Set<number>();
  #place = -1;
  #type = '';
  #value = '';
  #in = '';

  constructor(strings: readonly string[]) {
    this.#strings = strings;
    this.#parser = parserOf({
      open: (name, at) => this.#open(name, at),
      close: (name) => this.#close(name),
      text: (text) => this.#text(text),
    });
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  take(): SourceRow[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.#line = Number(attributes['r']) || this.#line + 1;
      [this.#cells, this.#formulas, this.#place] = [[], new Set(), -1];
    } else if (name === 'c') {
      this.#place = placeOf(attributes['r']) ?? this.#place + 1;
      if (this.#place >= MOST_COLUMNS) throw broken();
      [this.#type, this.#value] = [attributes['t'] ?? 'n', ''];
    } else if (name === 'f') this.#formulas.add(this.#place);
    this.#in = name;
  }

  #text(text: string): void {
    if (this.#in === 'v' || this.#in === 't') this.#value += text;
  }

  #close(name: string): void {
    this.#in = '';
    if (name === 'c') {
      while (this.#cells.length < this.#place) this.#cells.push('');
      this.#cells[this.#place] = this.#type === 's' ? (this.#strings[Number(this.#value)] ?? '') : this.#type === 'e' ? '' : this.#value;
    } else if (name === 'row' && this.#cells.some((cell) => cell.trim() !== '')) {
      this.#ready.push({ line: this.#line, cells: this.#cells, formulas: this.#formulas });
    }
  }
}

/** "AB12" is column 27, counted from 0. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}
