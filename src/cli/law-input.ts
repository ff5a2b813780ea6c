import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../kit/dates.js';
import type { Day } from '../kit/dates.js';
import type { Bilingual } from '../kit/text.js';
import { loadLaw } from '../law/index.js';
import type { Law } from '../law/index.js';
import type { Values } from './law-answer.js';

/** Something on the command line, or in the file it names, that cannot be used: exit code 2. */
export class BadInput extends Error {
  readonly field: string;
  readonly say: Bilingual;
  constructor(field: string, say: Bilingual) {
    super(say.en);
    this.name = 'BadInput';
    this.field = field;
    this.say = say;
  }
}

/** The register could not be written; nothing was changed: exit code 5. */
export class CannotWrite extends Error {
  readonly say: Bilingual;
  constructor(say: Bilingual) {
    super(say.en);
    this.name = 'CannotWrite';
    this.say = say;
  }
}

/** The same from `src/cli` and from `dist/cli`. */
const OWN = fileURLToPath(new URL('../../law/', import.meta.url));

/** The folder of the rule base: the program's own, or the one named by `--law`. */
export function lawFolder(values: Values): string {
  return textOf(values, 'law') ?? OWN;
}

/** The rule base in `lawFolder`. */
export function lawFrom(values: Values): Law {
  const dir = lawFolder(values);
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new BadInput('law', { id: `Folder aturan ${dir} tidak ada.`, en: `The law folder ${dir} does not exist.` });
  return loadLaw(dir);
}

/** The text of an option. */
export function textOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

export function needed(values: Values, name: string): string {
  return textOf(values, name) ?? raise(name, { id: `--${name} wajib ada. Bantuan: --help`, en: `--${name} is needed. --help shows how.` });
}

/** The day of an option; null when it was left out. */
export function dayOption(values: Values, name: string): Day | null {
  const text = textOf(values, name);
  if (text === null) return null;
  return (
    parseDay(text) ??
    raise(name, {
      id: `--${name} harus hari dalam kalender: YYYY-MM-DD, misalnya 2026-10-05.`,
      en: `--${name} must be a day of the calendar: YYYY-MM-DD, such as 2026-10-05.`,
    })
  );
}

export function raise(field: string, say: Bilingual): never {
  throw new BadInput(field, say);
}
