import type { Day } from '../kit/dates.js';
import { Refusal } from '../kit/refusal.js';
import type { Bilingual } from '../kit/text.js';
import type { Condition } from './judge/condition.js';
import type { Law } from './law.js';
import type { Where } from './problem.js';

/** What a rule makes of an act. `other-law`: governed by a law outside the neutrality rules, so no office charges it here. For contract staff ethics and discipline both become `contract` (see `EmploymentClass`). */
export type Category =
  'ethics' | 'discipline' | 'contract' | 'other-law' | 'crime' | 'unsettled' | 'permitted-with-conditions' | 'permitted' | 'not-covered';

export const CATEGORIES: readonly Category[] = [
  'ethics',
  'discipline',
  'contract',
  'other-law',
  'crime',
  'unsettled',
  'permitted-with-conditions',
  'permitted',
  'not-covered',
];

/** `ptdh`: dishonourable dismissal under the civil service act, above the discipline regulation's own levels. */
export type Level = 'moral' | 'ringan' | 'sedang' | 'berat' | 'ptdh' | 'kontrak';

export const LEVELS: readonly Level[] = ['moral', 'ringan', 'sedang', 'berat', 'ptdh', 'kontrak'];

/** One thing to be proven; a finding of breach needs every one of them. */
export type Element = { readonly id: string; readonly text: Bilingual; readonly facts: readonly string[] };

/** An article cited for part of the rule's life: the norm itself, the sanction, or the ground. */
export type Citation = {
  readonly id: string;
  readonly role: 'norm' | 'sanction' | 'ground';
  readonly from: Day | null;
  readonly until: Day | null;
};

/** What is allowed instead, with where that comes from ("office's reading" where no source says it). */
export type Neighbour = { readonly text: Bilingual; readonly source: Bilingual; readonly officeReading: boolean };

/** What held before a day: "until 21 Sep 2022 …". Read by people; the engine judges by dated rules alone. */
export type Before = { readonly until: Day; readonly text: Bilingual };

export type Rule = {
  readonly id: string;
  readonly subject: string;
  readonly subjectTitle: Bilingual;
  readonly title: Bilingual;
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
  readonly dateNote: Bilingual | null;
  readonly classes: readonly string[];
  readonly when: readonly Condition[];
  readonly category: Category;
  readonly level: Level | null;
  readonly articles: readonly Citation[];
  readonly articleSeen: boolean;
  readonly elements: readonly Element[];
  readonly text: Bilingual;
  readonly object: Bilingual;
  readonly neighbour: Neighbour | null;
  readonly overrides: readonly string[];
  /** Rules that stand beside this one on purpose; the heavier decides. Without it law-check calls them a contradiction. */
  readonly alongside: readonly string[];
  readonly history: readonly Before[];
  readonly whoCanSettle: Bilingual | null;
  readonly confidence: 'text' | 'secondary' | 'memory' | 'office-reading';
  readonly verified: boolean;
  readonly notes: readonly Bilingual[];
  readonly where: Where;
};

/** The rule by id. Refuses `law.unknown-id`. */
export function ruleById(law: Pick<Law, 'rules'>, id: string): Rule {
  const found = law.rules.find((r) => r.id === id);
  if (!found) throw new Refusal('law.unknown-id', { id });
  return found;
}

/** Whether something dated is in force on a day; both ends belong to it. */
export function inForce(dated: { inForceFrom: Day; inForceUntil: Day | null }, on: Day): boolean {
  return dated.inForceFrom <= on && (dated.inForceUntil === null || on <= dated.inForceUntil);
}

/** What a rule rests on, on a day: a citation counts only while its own dates hold. Every page and letter cites by this. */
export function citationsOn(rule: Rule, on: Day): readonly Citation[] {
  return rule.articles.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until));
}

/** The ids of `citationsOn`, each once, in the rule's order. */
export function articlesOn(rule: Rule, on: Day): string[] {
  return [...new Set(citationsOn(rule, on).map((citation) => citation.id))];
}

/** Categories that charge somebody with something. */
export function isBreach(category: Category): boolean {
  return category === 'ethics' || category === 'discipline' || category === 'contract' || category === 'crime';
}
