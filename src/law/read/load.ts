import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { Refusal } from '../../kit/refusal.js';
import type { Instrument } from '../instrument.js';
import type { Law } from '../law.js';
import {
  readCalendar,
  readContest,
  readDeadlines,
  readExamples,
  readInstrument,
  readQuestions,
  readRegister,
  readRoutes,
  readSanctions,
} from './read-base.js';
import type { Body } from '../deciding.js';
import { readGrounds } from './read-data-rights.js';
import { readDeciding } from './read-deciding.js';
import { readRules } from './read-rules.js';
import { readTimeline } from './read-timeline.js';
import { entryOf, withRegister } from '../register.js';
import type { Reader, Spot } from './shape.js';

/** `law/` at the top of the repository; the same from `src/law/read` and from `dist/law/read`. */
const LAW_DIR = fileURLToPath(new URL('../../../law/', import.meta.url));

/** Files already read, by name and content: for whoever loads many rule bases that differ in one file. */
export type Readings = Map<string, unknown>;

/**
 * Reads and validates the whole rule base and freezes it. `version` is the SHA-256 over each file's name and content, in
 * the order of names. Refuses `law.file` with file, line and cure; refuses at start rather than serve half a law.
 */
export function loadLaw(dir: string = LAW_DIR, readings: Readings = new Map()): Law {
  const files = filesUnder(dir);
  const one = <T>(name: string, reader: Reader<T>): T => readFile({ dir, name, readings }, reader);
  const each = <T>(folder: string, reader: Reader<T>): T[] => files.filter((f) => f.startsWith(`${folder}/`)).map((f) => one(f, reader));
  const law = {
    version: versionOf(dir, files),
    instruments: each('instruments', readInstrument),
    rules: each('rules', readRules).flat(),
    ...one('questions.yaml', readQuestions),
    ...one('sanctions.yaml', readSanctions),
    ...one('deciding.yaml', readDeciding),
    deadlines: one('deadlines.yaml', readDeadlines),
    routes: one('routing.yaml', readRoutes),
    grounds: one('data-rights.yaml', readGrounds),
    calendars: each('holidays', readCalendar),
    contests: each('elections', readContest),
    examples: each('examples', readExamples).flat(),
    timelines: each('timelines', readTimeline),
  };
  const hashed = { ...law, instruments: law.instruments.map(withHashes) };
  return deepFreeze(withRegister(hashed, existsSync(join(dir, REGISTER)) ? one(REGISTER, readRegister) : []));
}

/** Only who must examine together, for the transition table, which is the same for every office and asks no case for it. */
export function loadBodies(dir: string = LAW_DIR): readonly Body[] {
  return readFile({ dir, name: 'deciding.yaml', readings: new Map() }, readDeciding).bodies;
}

const REGISTER = 'verified.yaml';

function withHashes(instrument: Instrument): Instrument {
  const articles = instrument.articles.map((a) => ({ ...a, entrySha256: createHash('sha256').update(entryOf(a)).digest('hex') }));
  return { ...instrument, articles };
}

function filesUnder(dir: string): string[] {
  const found = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return found
    .filter((f) => f.endsWith('.yaml'))
    .map((f) => f.replaceAll('\\', '/'))
    .sort();
}

function versionOf(dir: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(dir, file)))
      .update('\0');
  return hash.digest('hex');
}

type Source = { readonly dir: string; readonly name: string; readonly readings: Readings };

function readFile<T>({ dir, name, readings }: Source, reader: Reader<T>): T {
  const path = join(dir, name);
  const file = relative(join(dir, '..'), path);
  if (!existsSync(path))
    throw new Refusal('law.file', {
      file,
      line: 1,
      cure: 'the file is missing; put it back',
      cureInIndonesian: 'berkasnya tidak ada; kembalikan',
    });
  const text = readFileSync(path, 'utf8');
  const key = `${file}\0${text}`;
  if (!readings.has(key)) readings.set(key, deepFreeze(readText(file, text, reader)));
  return readings.get(key) as T;
}

function readText<T>(file: string, text: string, reader: Reader<T>): T {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const [error] = doc.errors;
  if (error) throw unreadable(file, error);
  return reader({ file, value: doc.toJS() as unknown, path: [], lineOf: lineFinder(doc, lines) });
}

/** The YAML reader speaks English only: its words are kept, behind what to do in both languages. */
function unreadable(file: string, { linePos, message }: YAMLParseError): Refusal {
  const said = message.split('\n', 1)[0] ?? '';
  const cureInIndonesian = `perbaiki penulisan YAML di sini: jorokan dengan spasi, tanda kutip dan kurung berpasangan (kata pembacanya: ${said})`;
  const cure = `mend the YAML here: indent with spaces, close quotes and brackets (the reader says: ${said})`;
  return new Refusal('law.file', { file, line: linePos?.[0].line ?? 1, cure, cureInIndonesian });
}

/** The line of a path; for something left out, the line of what it was left out of. */
function lineFinder(doc: Document, lines: LineCounter): Spot['lineOf'] {
  return (path) => {
    for (let end = path.length; end >= 0; end -= 1) {
      const node = doc.getIn(path.slice(0, end), true) as { range?: [number, number, number] } | null | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
