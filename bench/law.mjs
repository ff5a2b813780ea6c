// The engine beside two others, in one run, on the same rules and the same facts. They find the met rules; ours gives the
// whole explanation: exceptions, gaps, near misses, sanctions, periods. Before anything is timed, all three must have met
// the same rules on every worked example.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { judge, loadLaw } from '../dist/law/index.js';
import { situationOf } from '../dist/law/judge/situation.js';
import { rulesForBrowser } from '../dist/web/check/rules-for-browser.js';
import { rulesText } from '../dist/web/check/script.js';
import { jsonRules } from './law-json-rules.mjs';
import { plainFacts, plainRules } from './law-rules.mjs';
import { zenRules } from './law-zen.mjs';

const ROUNDS = 7;
const ROUND_MS = 400;
/** So many questions at once let an engine of many threads use them. */
const AT_ONCE = 64;

export async function run() {
  const law = loadLaw();
  const asked = law.examples.filter((e) => e.expect.refusal === null).map((e) => askedBy(law, e));
  const rules = plainRules(law);
  const [jre, zen] = [jsonRules(rules), zenRules(rules)];
  await sameRules(law, rules, asked, { 'json-rules-engine': jre, 'zen-engine': zen });
  const rates = await rounds(law, asked, jre, zen);
  const middle = (name) => rates.map((r) => r[name]).sort((a, b) => a - b)[ROUNDS >> 1];
  const ratio = (name) => rates.map((r) => r.ours / r[name]).sort((a, b) => a - b)[ROUNDS >> 1];
  const on = `${law.rules.length} rules, ${asked.length} examples`;
  return [
    { name: `Judgements with explanation, ${on}`, value: Math.round(middle('ours')), unit: 'a second' },
    { name: 'json-rules-engine, met rules only', value: Math.round(middle('jre')), unit: 'a second' },
    { name: 'zen-engine, met rules only (better of one and 64 at once)', value: Math.round(middle('zen')), unit: 'a second' },
    { name: 'Ours to json-rules-engine', value: round1(ratio('jre')), least: 10, unit: 'times' },
    { name: 'Ours to zen-engine', value: round1(ratio('zen')), least: 2, unit: 'times' },
    ...payload(law),
  ];
}

const round1 = (n) => Math.round(n * 10) / 10;

function askedBy(law, example) {
  const { facts, actOn, stepOn, contest, office } = example;
  const at = { actOn, stepOn: stepOn ?? actOn, contest, office };
  const { situation } = situationOf(law, facts, at);
  return { id: example.id, facts, at, situation, plain: plainFacts(law, situation) };
}

/** The transcription is right only if every engine means the same by every rule. */
async function sameRules(law, rules, asked, engines) {
  for (const { id, facts, at, plain } of asked) {
    const told = judge(law, facts, at);
    const applied = [...told.rules, ...told.flags].map((r) => r.id);
    const met = rules.filter(({ test }) => isMet(test, plain)).map((r) => r.id);
    for (const [name, engine] of Object.entries(engines)) {
      const found = (await engine(plain)).sort();
      if (String(found) !== String(met.toSorted())) throw new Error(`${name} on ${id}: ${found}; the rules say ${met}`);
    }
    if (applied.some((rule) => !met.includes(rule))) throw new Error(`${id}: applied ${applied}, met ${met}`);
  }
}

function isMet(test, facts) {
  const value = facts[test.fact];
  const act = facts.actOn;
  switch (test.kind) {
    case 'all':
      return test.of.every((t) => isMet(t, facts));
    case 'any':
      return test.of.some((t) => isMet(t, facts));
    case 'in':
      return test.values.includes(value);
    case 'not-in':
      return !test.values.includes(value);
    case 'from':
      return value >= test.day;
    case 'until':
      return value <= test.day;
    default:
      return (
        value > 0 && { 'by-act': value <= act, 'since-act': value >= act, 'after-act': value > act, 'before-act': value < act }[test.kind]
      );
  }
}

/** The engines take turns, so that whatever else the machine does falls on all alike. */
async function rounds(law, asked, jre, zen) {
  const ours = async ({ facts, at }) => judge(law, facts, at);
  const found = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const oneByOne = await rate(asked, ({ plain }) => zen(plain), 1);
    const together = await rate(asked, ({ plain }) => zen(plain), AT_ONCE);
    found.push({
      ours: await rate(asked, ours, 1),
      jre: await rate(asked, ({ plain }) => jre(plain), 1),
      zen: Math.max(oneByOne, together),
    });
  }
  return found;
}

async function rate(asked, answer, atOnce) {
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < ROUND_MS) {
    const some = Array.from({ length: atOnce }, (_, i) => asked[(done + i) % asked.length]);
    await Promise.all(some.map(answer));
    done += atOnce;
  }
  return (done * 1000) / (performance.now() - start);
}

function payload(law) {
  return ['id', 'en'].flatMap((lang) => {
    const rules = Buffer.from(
      rulesText({ rules: rulesForBrowser(law, lang), office: 'Pemerintah Kota Contoh', contact: null, zone: 'Asia/Jakarta', isDemo: true }),
    );
    return [
      { name: `Rules of /cek in "${lang}", gzip`, value: gzipSync(rules).length, budget: 40_000, unit: 'bytes' },
      { name: `Rules of /cek in "${lang}", brotli`, value: brotliCompressSync(rules).length, unit: 'bytes' },
    ];
  });
}
