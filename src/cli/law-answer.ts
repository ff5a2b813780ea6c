import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { isRefusal } from '../kit/refusal.js';
import type { Refusal } from '../kit/refusal.js';
import { refusals } from '../kit/refusals.js';
import type { Bilingual, Lang } from '../kit/text.js';
import { BadInput, CannotWrite } from './law-input.js';

/** The interface's name and number; the number changes when a field changes its meaning or goes away. */
export const FORMAT = 'nirpihak.law/1';

/** Exit codes, as docs/law-interface.md promises them. */
const EXIT = { answered: 0, badInput: 2, noLawForThat: 3, brokenLaw: 4, notWritten: 5 } as const;

/** What a subcommand gives: the document for machines, and the same for people. */
export type Answered = { readonly json: object; readonly text: string };

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export type Sub = {
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(values: Values, positionals: readonly string[], lang: Lang): Promise<Answered>;
};

const EVERYWHERE = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  law: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs a subcommand and prints its answer, or why there is none; gives the exit code. */
export async function answer(sub: Sub, args: readonly string[]): Promise<number> {
  const wantsJson = args.includes('--json');
  try {
    const { values, positionals } = parsed(sub, args);
    if (values['help']) return print(sub.usage);
    const answered = await sub.run(values, positionals, langOf(values['lang']));
    return print(wantsJson ? JSON.stringify({ format: FORMAT, ...answered.json }, null, 2) : answered.text);
  } catch (error) {
    return fail(error, wantsJson);
  }
}

function print(text: string): number {
  console.log(text);
  return EXIT.answered;
}

function parsed(sub: Sub, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const found = parseArgs({ args: [...args], options: { ...EVERYWHERE, ...sub.options }, allowPositionals: true, tokens: true });
    refuseTwice(found.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
    return { values: found.values as Values, positionals: found.positionals };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const what = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : '';
    throw new BadInput('arguments', { id: `Argumen tidak dikenal: ${what}\n${sub.usage}`, en: `Arguments: ${what}` });
  }
}

/** Of two values for one option neither is taken silently. */
function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw new BadInput(twice, { id: `--${twice} ditulis lebih dari sekali.`, en: `--${twice} is given more than once.` });
}

function langOf(value: Values[string]): Lang {
  if (value === undefined || value === 'id') return 'id';
  if (value === 'en') return 'en';
  throw new BadInput('lang', { id: '--lang hanya id atau en.', en: '--lang is id or en.' });
}

type Failure = { readonly exit: number; readonly code: string; readonly say: Bilingual; readonly data: object };

function fail(error: unknown, wantsJson: boolean): number {
  const failure = failureOf(error);
  if (!failure) throw error;
  const { exit, code, say, data } = failure;
  if (wantsJson) console.log(JSON.stringify({ format: FORMAT, kind: 'refusal', code, data, say }, null, 2));
  console.error(`${say.id}\n${say.en}`);
  return exit;
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof BadInput) return { exit: EXIT.badInput, code: `input.${error.field}`, say: error.say, data: { field: error.field } };
  if (error instanceof CannotWrite) return { exit: EXIT.notWritten, code: 'register.not-written', say: error.say, data: {} };
  return isRefusal(error) ? { exit: exitOf(error), code: error.code, say: wordsOf(error), data: error.data } : null;
}

function exitOf({ code }: Refusal): number {
  if (code === 'law.file') return EXIT.brokenLaw;
  return code === 'law.no-rule-on-day' || code === 'law.no-calendar' ? EXIT.noLawForThat : EXIT.badInput;
}

function wordsOf({ code, data }: Refusal): Bilingual {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
  return { id: fill(refusals[code].say.id), en: fill(refusals[code].say.en) };
}
