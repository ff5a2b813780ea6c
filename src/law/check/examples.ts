import { isRefusal } from '../../kit/refusal.js';
import { judge } from '../judge/judge.js';
import type { Judgement } from '../judge/judgement.js';
import type { Example, Law } from '../law.js';
import { LEVELS } from '../rule.js';
import { problem } from '../problem.js';
import type { Problem } from '../problem.js';

/** Only a published outcome can differ from what the rules say. */
function unpublishedDifference(example: Example): Problem[] {
  if (example.differs === null || example.published !== null) return [];
  return [
    problem(example.where, `example ${example.id} differs from a published outcome and names none`, {
      id: 'isi published, atau hapus differs',
      en: 'fill published, or remove differs',
    }),
  ];
}

/** What judging an example gave: an answer, or a refusal's code. */
export type Outcome = { readonly judgement: Judgement | null; readonly refusal: string | null };

/** Each worked example still gives its answer, its rules, its gaps, and exactly its articles. */
export function checkExamples(law: Law): Problem[] {
  return law.examples.flatMap((example) => [
    ...unpublishedDifference(example),
    ...differences(example, runExample(law, example)).map((what) =>
      problem(example.where, `example ${example.id}: ${what}`, {
        id: 'perbaiki aturannya, atau contohnya kalau hukumnya memang berubah',
        en: 'mend the rule, or the example if the law has changed',
      }),
    ),
  ]);
}

export function runExample(law: Law, example: Example): Outcome {
  const { facts, actOn, contest, office } = example;
  try {
    return { judgement: judge(law, facts, { actOn, stepOn: example.stepOn ?? actOn, contest, office }), refusal: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { judgement: null, refusal: error.code };
  }
}

/** The articles of everything that applied, flags included, each once and sorted. */
export function articlesOf(judgement: Judgement): string[] {
  return [...new Set([...judgement.rules, ...judgement.flags].flatMap((r) => r.articles.map((a) => a.id)))].sort();
}

function differences(example: Example, { judgement, refusal }: Outcome): string[] {
  const { expect } = example;
  if (judgement === null || expect.refusal !== null) return differ('refuses', expect.refusal ?? 'nothing', refusal ?? 'nothing');
  return [
    ...differ('answers', expect.answer ?? 'nothing', judgement.answer),
    ...(expect.level === null ? [] : differ('charges at', expect.level, heaviestLevel(judgement))),
    ...differ('applies', listed(expect.rules), listed([...judgement.rules, ...judgement.flags].map((r) => r.id))),
    ...differ('cites', listed(expect.articles), listed(articlesOf(judgement))),
    ...differ('lacks', listed(expect.gaps), listed(judgement.gaps.map((g) => g.question))),
  ];
}

function heaviestLevel({ rules }: Judgement): string {
  return LEVELS.findLast((level) => rules.some((r) => r.level === level)) ?? 'no level';
}

function listed(ids: readonly string[]): string {
  return [...ids].sort().join(', ') || 'nothing';
}

function differ(verb: string, wanted: string, found: string): string[] {
  return wanted === found ? [] : [`it ${verb} ${found}, the file says ${wanted}`];
}
