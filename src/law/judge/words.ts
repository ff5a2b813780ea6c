import type { Bilingual } from '../../kit/text.js';
import type { JudgeLaw } from '../law.js';
import type { Question } from '../question.js';

const CONTEST_ASK: Bilingual = { id: 'Pemilihan mana yang dimaksud?', en: 'Which election is meant?' };

export const ACT_ON_ASK: Bilingual = { id: 'Hari kejadian', en: 'Day of the act' };

type Spoken = { readonly ask: Bilingual; readonly labels: ReadonlyMap<string, Bilingual> };

const spoken = new WeakMap<readonly Question[], ReadonlyMap<string, Spoken>>();

function wordsOf({ questions, derived }: JudgeLaw): ReadonlyMap<string, Spoken> {
  const known = spoken.get(questions);
  if (known) return known;
  const one = (q: Question): [string, Spoken] => [q.id, { ask: q.ask, labels: new Map(q.options.map((o) => [o.id, o.label])) }];
  const made = new Map([...questions, ...derived].map(one));
  spoken.set(questions, made);
  return made;
}

/** The question behind a fact, a derived one too; the contest itself where there is none. */
export function askOf(law: JudgeLaw, fact: string): Bilingual {
  return wordsOf(law).get(fact)?.ask ?? CONTEST_ASK;
}

/** The words of a fact's value; a date stands for itself. */
export function labelOf(law: JudgeLaw, fact: string, value: string): Bilingual {
  return wordsOf(law).get(fact)?.labels.get(value) ?? { id: value, en: value };
}
