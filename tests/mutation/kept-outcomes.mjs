// What the last run found of each fault in the engine, so that `--rest` need only try again what nobody noticed and what
// stands in files changed since. A test that is added cannot make an earlier one notice less.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

const PATH = join(ROOT, 'tmp/mutation/engine.jsonl');

/** @returns {Map<string, string>} by whom each fault was noticed */
export function keptNoticed() {
  if (!existsSync(PATH)) return new Map();
  const lines = readFileSync(PATH, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines
      .map((line) => JSON.parse(line))
      .filter(({ by }) => by !== null)
      .map(({ key, by }) => [key, by]),
  );
}

export function forget() {
  rmSync(PATH, { force: true });
}

export function keep(key, by) {
  mkdirSync(join(PATH, '..'), { recursive: true });
  appendFileSync(PATH, `${JSON.stringify({ key, by })}\n`);
}
