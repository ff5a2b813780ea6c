import { judge, phaseOn, type AppliedRule, type Example, type Judgement, type Law } from '../../law/index.js';

/** One situation of `law/examples` with the answer the engine gives it today: what, why, by which article, and what is allowed instead. */
export type Card = { readonly example: Example; readonly judgement: Judgement; readonly rule: AppliedRule; readonly span: Span };

/** The three stretches that decide most answers. */
export const SPANS = ['sebelum', 'sesudah', 'usai'] as const;
export type Span = (typeof SPANS)[number];

export type CardFilter = { readonly subject: string; readonly employment: string | null; readonly span: Span | null };

/** Few enough to be read in one sitting; the rules themselves stand under `/aturan`. */
const CARDS_A_PAGE = 12;

const decks = new WeakMap<Law, readonly Card[]>();

/**
 * Every example that can teach: its contest and its phase are known, nothing is left to ask, and a rule answers it. Judged
 * by the engine, never copied from the example, so that a card cannot say what the law base does not.
 */
export function deck(law: Law): readonly Card[] {
  const kept = decks.get(law) ?? law.examples.flatMap((example) => cardOf(law, example));
  decks.set(law, kept);
  return kept;
}

function cardOf(law: Law, example: Example): Card[] {
  const { facts, actOn, contest, office, expect, differs } = example;
  const span = contest === null ? null : spanOf(phaseOn(law, contest, office, actOn));
  if (span === null || expect.refusal !== null || differs !== null || (facts['employment'] ?? 'unknown') === 'unknown') return [];
  const judgement = judge(law, facts, { actOn, stepOn: example.stepOn ?? actOn, contest, office });
  const rule = judgement.rules.find((one) => one.category !== 'not-covered');
  return judgement.gaps.length === 0 && rule ? [{ example, judgement, rule, span }] : [];
}

function spanOf(phase: ReturnType<typeof phaseOn>): Span | null {
  if (phase === 'unknown') return null;
  if (phase === 'before-determination') return 'sebelum';
  return phase === 'after' ? 'usai' : 'sesudah';
}

/** A subject with how many cards it has for these readers. */
export type Subject = { readonly id: string; readonly count: number };

export function subjectsFor(law: Law, filter: Omit<CardFilter, 'subject'>): readonly Subject[] {
  const counts = new Map<string, number>();
  for (const card of fitting(law, filter)) counts.set(subjectOf(law, card), (counts.get(subjectOf(law, card)) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count: Math.min(count, CARDS_A_PAGE) }));
}

/** The cards of one subject: one for each answer that differs, the plainest situation first. */
export function cardsFor(law: Law, filter: CardFilter): readonly Card[] {
  return fitting(law, filter)
    .filter((card) => subjectOf(law, card) === filter.subject)
    .slice(0, CARDS_A_PAGE);
}

function fitting(law: Law, { employment, span }: Omit<CardFilter, 'subject'>): Card[] {
  const seen = new Set<string>();
  return deck(law).filter((card) => {
    if (employment !== null && card.example.facts['employment'] !== employment) return false;
    if (span !== null && card.span !== span) return false;
    const key = [card.rule.id, card.example.facts['act'], card.example.facts['employment'], card.span].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

const subjectOf = (law: Law, { rule }: Card): string => law.rules.find((one) => one.id === rule.id)?.subject ?? '';
