// Mutation of the rules: each changed rule base is held against every worked example, and what no example notices against
// the quick half of law-check (walking every combination takes seconds, too long for each change). Prints the share noticed and, with --survivors, what was not.
import { checkExamples } from '../../dist/law/check/examples.js';
import { checkReferences } from '../../dist/law/check/references.js';
import { checkRules } from '../../dist/law/check/rules.js';
import { conditionsOf, holds, loadLaw } from '../../dist/law/index.js';
import { situationOf } from '../../dist/law/judge/situation.js';
import { mutantsOf } from './rule-mutants.mjs';

/** @returns {{ name: string, total: number, killed: number, byExamples: number, kinds: object, survivors: string[] }} */
export function mutateRules() {
  const law = sound(loadLaw());
  const situations = new Map(law.examples.map((example) => [example, situationIn(law, example)]));
  const mutants = law.rules.flatMap((rule, i) => mutantsOf(rule, law).map((mutant) => ({ ...mutant, of: rule, i })));
  const kinds = {};
  const survivors = [];
  let byExamples = 0;
  for (const mutant of mutants) {
    const noticed = noticedBy(lawWith(law, mutant, situations));
    const kind = (kinds[mutant.kind] ??= { total: 0, killed: 0 });
    kind.total += 1;
    if (noticed) kind.killed += 1;
    if (noticed === 'examples') byExamples += 1;
    if (!noticed) survivors.push(`${mutant.of.id} (${mutant.of.where.file}:${mutant.of.where.line}): ${mutant.what}`);
  }
  return { name: 'rules', total: mutants.length, killed: mutants.length - survivors.length, byExamples, kinds, survivors };
}

/** An example that already fails would kill everything: it is left out, and said. */
function sound(law) {
  const places = new Set(checkExamples(law).map(({ file, line }) => `${file}:${line}`));
  const failing = law.examples.filter(({ where }) => places.has(`${where.file}:${where.line}`));
  if (failing.length > 0) console.log(`left out, they fail before any change: ${failing.map((e) => e.id).join(', ')}`);
  return { ...law, examples: law.examples.filter((e) => !failing.includes(e)) };
}

/** The changed rule base, with those examples alone whose judgement looks at the rule, as it was or as it is now. */
function lawWith(law, { i, rule, of }, situations) {
  const looksAt = (example) => [of, rule].some((r) => r && conditionsOf(r).every((c) => holds(c, situations.get(example)) !== false));
  return { ...law, rules: law.rules.toSpliced(i, 1, ...(rule ? [rule] : [])), examples: law.examples.filter(looksAt) };
}

function situationIn(law, { facts, actOn, stepOn, contest, office }) {
  return situationOf(law, facts, { actOn, stepOn: stepOn ?? actOn, contest, office }).situation;
}

function noticedBy(law) {
  if (fails(() => checkExamples(law))) return 'examples';
  return fails(() => [...checkRules(law), ...checkReferences(law)]) ? 'law-check' : null;
}

/** A rule base that cannot even be judged by is noticed too. */
function fails(check) {
  try {
    return check().length > 0;
  } catch {
    return true;
  }
}
