// Writes tests/law/answers.txt anew: `node build.mjs && node tests/law/write-answers.mjs`. Read its difference before
// keeping it: each line is an answer that somebody would have been given. New situations come from the worked examples.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { citationsOn, judge, loadLaw } from '../../dist/law/index.js';
import { turningDays } from '../../dist/law/judge/turning-days.js';
import { blockOf, blocksIn, changesOf, citationsTable, daysOf, headOf, situationFrom } from './answers.ts';

const FILE = new URL('./answers.txt', import.meta.url);
const TITLE = '# What one changed fact, day or phase changes, around many situations. Written by tests/law/write-answers.mjs.';

const law = loadLaw();
const days = daysOf(law, turningDays);
const known = existsSync(FILE) ? blocksIn(readFileSync(FILE, 'utf8')).map((block) => situationFrom(block.split('\n', 1)[0])) : [];
const kept = [];
const reached = new Set();
for (const situation of [...known, ...law.examples.filter((e) => e.expect.refusal === null)]) {
  if (reached.has(keyOf(situation))) continue;
  kept.push(situation);
  for (const { situation: one } of [{ situation }, ...changesOf(law, situation, [])]) reached.add(keyOf(one));
}
writeFileSync(FILE, `${[TITLE, ...kept.map((one) => blockOf(judge, law, one, days))].join('\n\n')}\n`);
writeFileSync(new URL('./citations.txt', import.meta.url), `${citationsTable(law, citationsOn, days)}\n`);
console.log(`${kept.length} situations, ${days.length} days`);

/** Two situations that differ in the order of their facts, or in a fact left out or unknown, are one. */
function keyOf(situation) {
  const facts = Object.entries(situation.facts)
    .filter(([, value]) => value !== 'unknown')
    .sort();
  return headOf({ ...situation, facts: Object.fromEntries(facts) });
}
