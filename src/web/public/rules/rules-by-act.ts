import { questionsFor, type Example, type Law, type Option, type Rule } from '../../../law/index.js';
import { reaches } from './rules-reach.js';

/** The page of rules that look at no act: they say who is covered at all. */
export const GENERAL = 'umum';

/** What a reader narrows the rules by: an election phase and an employment class, each of a closed list. */
export type Narrowed = { readonly phase: string | null; readonly employment: string | null };

export const WHOLE: Narrowed = { phase: null, employment: null };

/** The acts of the vocabulary, in the order in which they are asked. */
export function actsOf(law: Law): readonly Option[] {
  return optionsOf(law, 'act');
}

export function employmentsOf(law: Law): readonly Option[] {
  return optionsOf(law, 'employment');
}

export function phasesOf(law: Law): readonly Option[] {
  return law.derived.find((one) => one.id === 'phase')?.options ?? [];
}

function optionsOf(law: Law, question: string): readonly Option[] {
  return questionsFor(law).find((one) => one.id === question)?.options ?? [];
}

const pagesKept = new WeakMap<Law, ReadonlyMap<Rule, readonly string[]>>();

/** The pages a rule stands on: its acts, or `umum` where it reaches every act. */
export function pagesOf(law: Law, rule: Rule): readonly string[] {
  const pages = pagesKept.get(law) ?? new Map(law.rules.map((one) => [one, actPages(law, one)] as const));
  pagesKept.set(law, pages);
  return pages.get(rule) ?? [];
}

function actPages(law: Law, rule: Rule): string[] {
  const acts = actsOf(law).map((one) => one.id);
  const reached = acts.filter((act) => reaches(rule, { act }));
  return reached.length === acts.length ? [GENERAL] : reached;
}

/** The rules of one page, in the order of the files, as far as they reach this phase and this class. */
export function rulesOn(law: Law, act: string, { phase, employment }: Narrowed): readonly Rule[] {
  const facts = { ...(act === GENERAL ? {} : { act }), ...(phase && { phase }), ...(employment && { employment }) };
  return law.rules.filter((rule) => pagesOf(law, rule).includes(act) && reaches(rule, facts));
}

/** The worked examples that show a rule, those of this act only where it has several. */
export function examplesOf(law: Law, rule: Rule, act: string): readonly Example[] {
  const shown = law.examples.filter((one) => one.expect.rules.includes(rule.id));
  return act === GENERAL ? shown : shown.filter((one) => one.facts['act'] === act);
}
