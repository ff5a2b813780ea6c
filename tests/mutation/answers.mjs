// The tables of answers held against one changed rule: only situations in which the rule, as it was or as it is now, is not
// out of the question. Comparing answer by answer is comparing the files, without writing them.
import { readFileSync } from 'node:fs';
import { situationOf } from '../../dist/law/judge/situation.js';
import { conditionsOf } from '../../dist/law/index.js';
import { blocksIn, changesOf, headOf, outcomeOf, situationFrom } from '../law/answers.ts';

/** Every situation of the table once, with what it is answered by the sound law, by act and class. */
export function situationsOfTable(judge, law, days) {
  const found = new Map();
  for (const block of blocksIn(readFileSync(new URL('../law/answers.txt', import.meta.url), 'utf8'))) {
    const base = situationFrom(block.split('\n', 1)[0]);
    for (const { situation } of [{ situation: base }, ...changesOf(law, base, days)]) found.set(headOf(situation), situation);
  }
  return [...found.values()].map((situation) => ({ situation, outcome: outcomeOf(judge, law, situation), held: heldIn(law, situation) }));
}

function heldIn(law, { facts, actOn, contest, office }) {
  return situationOf(law, facts, { actOn, stepOn: actOn, contest, office }).situation;
}

/** Whether any answer of the table becomes another. Where the rule was out of the question before is worked out once a rule. */
export function tableNotices(judge, changed, table, testOf, looks, rule) {
  const before = outOfQuestion(table, testOf, looks[0]);
  const after = rule === null ? () => false : testOf({ kind: 'all', of: conditionsOf(rule) });
  return table.some(({ situation, outcome, held }, i) => {
    if (before[i] && after(held) === false) return false;
    return outcomeOf(judge, changed, situation) !== outcome;
  });
}

let last = { text: '', out: [] };

function outOfQuestion(table, testOf, conditions) {
  const text = JSON.stringify(conditions);
  if (text !== last.text) {
    const test = testOf({ kind: 'all', of: conditions });
    last = { text, out: table.map(({ held }) => test(held) === false) };
  }
  return last.out;
}
