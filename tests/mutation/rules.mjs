// Mutation of the rules: each changed rule base is held against every worked example, then against the rows written down
// by hand from the facts, then against the tables of answers, then against law-check. What none of them notices is walked
// through every combination that can be reached: where all answers stay the same the change changes nothing, and is counted apart.
import { checkExamples } from '../../dist/law/check/examples.js';
import { checkReachable } from '../../dist/law/check/reachable.js';
import { checkReferences } from '../../dist/law/check/references.js';
import { checkRules } from '../../dist/law/check/rules.js';
import { citationsOn, conditionsOf, holds, judge, loadLaw } from '../../dist/law/index.js';
import { testOf } from '../../dist/law/judge/condition.js';
import { situationOf } from '../../dist/law/judge/situation.js';
import { turningDays } from '../../dist/law/judge/turning-days.js';
import { citationsTable, daysOf } from '../law/answers.ts';
import { failuresIn, probesOfRow } from '../law/row.ts';
import { OTHERS, ROWS } from '../law/rows.ts';
import { changesNothing } from './equivalent.mjs';
import { mutantsOf } from './rule-mutants.mjs';
import { situationsOfTable, tableNotices } from './answers.mjs';

/** @returns {{ name: string, total: number, killed: number, by: object, kinds: object, survivors: string[], same: string[] }} */
export function mutateRules(only = []) {
  const law = sound(loadLaw());
  const known = knownOf(law);
  const result = { name: 'rules', total: 0, killed: 0, by: {}, kinds: {}, survivors: [], same: [] };
  for (const [i, of] of law.rules.entries())
    if (only.length === 0 || only.some((name) => of.id.startsWith(name)))
      for (const mutant of mutantsOf(of, law)) note(result, { ...mutant, of, i }, noticedBy(law, { ...mutant, of, i }, known));
  return result;
}

function note(result, { kind, what, of }, by) {
  const name = `${of.id} (${of.where.file}:${of.where.line}): ${what}`;
  const count = (result.kinds[kind] ??= { total: 0, killed: 0, same: 0 });
  result.total += 1;
  count.total += 1;
  if (by === SAME) {
    count.same += 1;
    result.same.push(name);
  } else if (by === null) result.survivors.push(name);
  else {
    count.killed += 1;
    result.killed += 1;
    result.by[by] = (result.by[by] ?? 0) + 1;
  }
}

/** An example that already fails would kill everything: it is left out, and said. */
function sound(law) {
  const places = new Set(checkExamples(law).map(({ file, line }) => `${file}:${line}`));
  const failing = law.examples.filter(({ where }) => places.has(`${where.file}:${where.line}`));
  if (failing.length > 0) console.log(`left out, they fail before any change: ${failing.map((e) => e.id).join(', ')}`);
  return { ...law, examples: law.examples.filter((e) => !failing.includes(e)) };
}

/** What is worked out once of the sound rule base, to be compared with each changed one. */
function knownOf(law) {
  const days = daysOf(law, turningDays);
  const written = [...ROWS.flatMap((row) => probesOfRow(row, law)), ...OTHERS];
  const probes = written.filter((probe) => failuresIn(judge, law, [probe]).length === 0);
  return {
    days,
    examples: new Map(law.examples.map((example) => [example, situationIn(law, example)])),
    probes: probes.map((probe) => ({ probe, situation: situationIn(law, probe) })),
    table: situationsOfTable(judge, law, days),
    citations: citationsTable(law, citationsOn, days),
  };
}

function situationIn(law, { facts, actOn, stepOn, contest, office }) {
  return situationOf(law, facts, { actOn, stepOn: stepOn ?? actOn, contest, office }).situation;
}

const SAME = 'same';

function noticedBy(law, { i, rule, of }, known) {
  const looks = [of, rule].flatMap((r) => (r ? [conditionsOf(r)] : []));
  const looksAt = (situation) => looks.some((conditions) => conditions.every((c) => holds(c, situation) !== false));
  const changed = { ...law, rules: law.rules.toSpliced(i, 1, ...(rule ? [rule] : [])) };
  const examples = law.examples.filter((example) => looksAt(known.examples.get(example)));
  if (fails(() => checkExamples({ ...changed, examples }))) return 'examples';
  const probes = known.probes.filter(({ situation }) => looksAt(situation)).map(({ probe }) => probe);
  if (fails(() => failuresIn(judge, changed, probes))) return 'rows';
  if (tableNotices(judge, changed, known.table, testOf, looks, rule)) return 'tables';
  if (rule && rule.articles !== of.articles && citationsTable(changed, citationsOn, known.days) !== known.citations) return 'tables';
  if (fails(() => [...checkRules(changed), ...checkReferences(changed)])) return 'law-check';
  if (fails(() => checkReachable(narrowed(changed, [of, rule])))) return 'law-check';
  return changesNothing(law, changed, [of, rule]) ? SAME : null;
}

/** Only who and what the rule can reach: elsewhere nothing has changed. */
function narrowed(law, rules) {
  const reaches = (fact, value) =>
    rules.some((r) => r && conditionsOf(r).every((c) => holds(c, { facts: { [fact]: value }, actOn: '2024-09-21' }) !== false));
  const questions = law.questions.map((q) =>
    q.id === 'act' || q.id === 'employment' ? { ...q, options: q.options.filter((o) => reaches(q.id, o.id)) } : q,
  );
  return { ...law, questions };
}

/** A rule base that cannot even be judged by is noticed too. */
function fails(check) {
  try {
    return check().length > 0;
  } catch {
    return true;
  }
}
