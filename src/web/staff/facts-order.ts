import type { Day } from '../../kit/dates.js';
import { nextQuestion, questionsFor, UNKNOWN, type Facts, type Law } from '../../law/index.js';
import type { CaseView } from '../../procedure/index.js';

/** The questions worth asking in the order in which they decide, what is answered first; and which one decides most now. */
export type Order = { readonly asked: readonly string[]; readonly next: string | null };

/** Employment and act always; then what is answered; then, as if each answer stayed unknown, what the law asks next. */
export function questionOrder(law: Law, view: CaseView, today: Day): Order {
  const known = knownIn(law, view);
  const answered = questionsFor(law)
    .map((one) => one.id)
    .filter((id) => id === 'employment' || id === 'act' || known[id] !== undefined);
  const coming = comingAfter(law, known, view, today);
  return { asked: [...new Set([...answered, ...coming])], next: coming[0] ?? null };
}

function comingAfter(law: Law, known: Facts, view: CaseView, today: Day): string[] {
  const { actOn, contest, office } = view.state;
  const coming: string[] = [];
  let facts = known;
  for (;;) {
    const asked = nextQuestion(law, facts, { actOn, stepOn: today, contest, office, contestAsked: true });
    if (asked?.kind !== 'fact') return coming;
    coming.push(asked.question.id);
    facts = { ...facts, [asked.question.id]: UNKNOWN };
  }
}

/** What is recorded and not unknown; before anything is, the act the case was opened for, where the vocabulary has it. */
function knownIn(law: Law, view: CaseView): Facts {
  const { facts, act } = view.state;
  if (facts) return Object.fromEntries(Object.entries(facts.answers).filter(([, value]) => value !== UNKNOWN));
  const acts = questionsFor(law).find((one) => one.id === 'act')?.options ?? [];
  return acts.some((one) => one.id === act) ? { act } : {};
}
