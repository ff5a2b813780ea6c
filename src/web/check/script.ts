import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Lang } from '../../kit/text.js';
import type { Law } from '../../law/index.js';
import type { Payload } from './payload.js';
import { rulesForBrowser } from './rules-for-browser.js';

/** The program part of the script, as `build.mjs` leaves it; the same file from `src/` and from `dist/`. */
const PROGRAM = new URL('../../../dist/web/check/in-browser.js', import.meta.url);

/** The whole script of the page in the browser, and of the file: rules first, then the program. */
export type Script = {
  readonly text: string;
  /** Changes with every letter of it: the address may be kept for ever. */
  readonly version: string;
  /** The CSP source of the script inside a file (CSP level 3, hash-source). */
  readonly source: string;
};

const made = new WeakMap<Law, Map<string, Script>>();

/** Made once for each rule base, office and language. */
export function scriptFor(law: Law, about: Omit<Payload, 'rules'>, lang: Lang): Script {
  const kept = made.get(law) ?? new Map<string, Script>();
  made.set(law, kept);
  const key = JSON.stringify([about, lang]);
  const script = kept.get(key) ?? scriptOf(rulesText({ ...about, rules: rulesForBrowser(law, lang) }), readFileSync(PROGRAM, 'utf8'));
  kept.set(key, script);
  return script;
}

/** The rules as a statement of the script. No `<` stays: inside a file it could end the script. */
export function rulesText(payload: Payload): string {
  return `var NIRPIHAK=${JSON.stringify(payload).replaceAll('<', '\\u003c')};\n`;
}

function scriptOf(rules: string, program: string): Script {
  const text = rules + program;
  const digest = createHash('sha256').update(text).digest();
  return { text, version: digest.toString('hex').slice(0, 16), source: `'sha256-${digest.toString('base64')}'` };
}
