import { createHash } from 'node:crypto';
import type { Law } from '../../law/index.js';
import { kindOf, KINDS, type Kind } from './answers.js';
import { deck, type Card } from './cards.js';

/** The office's own standard for the certificate: no regulation asks for a quiz. */
export const PASS_AT = 8;

/** How many questions of each kind of answer a quiz has: ten, so that guessing one kind never passes. */
const QUOTA: Readonly<Record<Kind, number>> = { boleh: 3, etik: 2, disiplin: 3, lain: 1, belum: 1 };
export const QUESTIONS = KINDS.reduce((sum, kind) => sum + QUOTA[kind], 0);

const SEED = /^[0-9a-f]{32}$/;

/** The seed travels in the form, so the same questions come back with the answers; anything else is no seed. */
export const isSeed = (text: string | undefined): text is string => text !== undefined && SEED.test(text);

export type Marked = { readonly card: Card; readonly right: Kind; readonly given: Kind | null; readonly isRight: boolean };

/** Ten situations drawn from `law/examples` by the seed: the same seed and law base give the same ten. */
export function drawQuiz(law: Law, seed: string): readonly Card[] {
  const byKind = new Map<Kind, Card[]>();
  for (const card of deck(law)) {
    const kind = kindOf(card.judgement.answer);
    byKind.set(kind, [...(byKind.get(kind) ?? []), card]);
  }
  const drawn = KINDS.flatMap((kind) => distinct(shuffled(byKind.get(kind) ?? [], `${seed}/${kind}`)).slice(0, QUOTA[kind]));
  return shuffled(drawn, seed);
}

/** Marks ten answers; what is no answer counts as not given. */
export function markQuiz(
  law: Law,
  seed: string,
  given: readonly (Kind | null)[],
): { readonly marked: readonly Marked[]; readonly score: number } {
  const marked = drawQuiz(law, seed).map((card, i) => {
    const [right, said] = [kindOf(card.judgement.answer), given[i] ?? null];
    return { card, right, given: said, isRight: said === right };
  });
  return { marked, score: marked.filter((one) => one.isRight).length };
}

/** One question for a rule and act: two that differ by a day alone would answer each other. */
function distinct(cards: readonly Card[]): Card[] {
  const seen = new Set<string>();
  return cards.filter(({ rule, example }) => {
    const key = `${rule.id}\n${example.facts['act']}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** In the order of a hash of seed and example: repeatable, and moved by no other example that is added. */
function shuffled(cards: readonly Card[], seed: string): Card[] {
  const place = (card: Card): string => createHash('sha256').update(`${seed}/${card.example.id}`).digest('hex');
  return cards
    .map((card) => ({ card, at: place(card) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ card }) => card);
}
