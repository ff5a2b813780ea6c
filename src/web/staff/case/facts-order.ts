import type { Day } from '../../../kit/dates.js';
import { nextQuestion, questionsFor, questionsLeft, UNKNOWN, type AskedAt, type Facts, type Law } from '../../../law/index.js';
import type { CaseView } from '../../../procedure/index.js';

/** The questions worth asking in the order in which they decide, what is answered first; and which one decides most now. */
export type Order = { readonly asked: readonly string[]; readonly next: string | null };

/** The post changes no answer, but it decides who may impose a sanction. */
const COMPETENCE = 'post';

/** Employment and act always; then what is answered; then what the law asks next; then whatever an open rule still looks at. */
export function questionOrder(law: Law, view: CaseView, today: Day): Order {
  const { actOn, contest, office } = view.state;
  const at: AskedAt = { actOn, stepOn: today, contest, office, contestAsked: true };
  const known = knownIn(law, view);
  const answered = questionsFor(law)
    .map((one) => one.id)
    .filter((id) => id === 'employment' || id === 'act' || known[id] !== undefined);
  const coming = comingAfter(law, known, at);
  const left = questionsLeft(law, known, at).map((one) => one.id);
  return { asked: [...new Set([...answered, ...coming, ...left, COMPETENCE])], next: coming[0] ?? null };
}

/** What the law would ask one after another while each answer stayed unknown. */
function comingAfter(law: Law, known: Facts, at: AskedAt): string[] {
  const coming: string[] = [];
  let facts = known;
  for (;;) {
    const asked = nextQuestion(law, facts, at);
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
