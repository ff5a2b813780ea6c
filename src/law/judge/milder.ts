import type { Day } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import { fieldOf, stretchOn } from './compiled.js';
import type { Situation } from './condition.js';
import { possibleRule } from './explain.js';
import { heaviness } from './heaviness.js';
import type { LawOfDay, MilderNote, Moment } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import { UNKNOWN } from '../question.js';
import { isBreach } from '../rule.js';
import { decide, sift, survey } from './survey.js';
import type { Sifted } from './survey.js';

const NOTE: Bilingual = {
  id: 'Aturan berubah antara hari kejadian dan hari langkah ini. Yang dipakai di sini aturan pada hari kejadian; apakah aturan yang lebih ringan berlaku diputuskan pejabat yang berwenang, dengan bagian hukum.',
  en: 'The law changed between the day of the act and the day of this step. The law of the day of the act is used here; whether the milder one applies is for the deciding official, with the legal section.',
};

/** Where the law of the step's day says something else about the same facts: told beside, never used instead. */
export function milderNotes(law: JudgeLaw, byAct: Sifted, at: Situation, { stepOn }: Moment): readonly MilderNote[] {
  if (stretchOn(law, at.actOn) === stretchOn(law, stepOn)) return [];
  const field = fieldOf(law, at.facts['employment'] ?? UNKNOWN, at.facts['act'] ?? UNKNOWN, stepOn);
  const byStep = sift(survey(field.live, at));
  if (![...byAct.certain, ...byStep.certain].some((c) => isBreach(c.category))) return [];
  const [before, after] = [lawOfDay(byAct, at.actOn), lawOfDay(byStep, stepOn)];
  if (keyOf(before) === keyOf(after)) return [];
  return [{ direction: directionOf(byAct, byStep), byAct: before, byStep: after, note: NOTE }];
}

function lawOfDay(sifted: Sifted, on: Day): LawOfDay {
  const charges = sifted.certain.filter((c) => c.category !== 'crime');
  const sanctions = new Map(charges.flatMap((c) => c.told().sanctions).map((s) => [s.id, { id: s.id, name: s.name }]));
  return { on, answer: decide(sifted).answer, rules: charges.map(possibleRule), sanctions: [...sanctions.values()] };
}

function keyOf({ answer, rules, sanctions }: LawOfDay): string {
  return JSON.stringify([answer, rules.map((r) => [r.id, r.category, r.level]), sanctions.map((s) => s.id)]);
}

/** By the heavier category, then by the heavier level. */
function directionOf(byAct: Sifted, byStep: Sifted): MilderNote['direction'] {
  const [act, step] = [heaviness(byAct.certain), heaviness(byStep.certain)];
  if (act === step) return 'other';
  return step > act ? 'milder' : 'heavier';
}
