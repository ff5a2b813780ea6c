import { articlesOn, deadlineById, ruleById, type Law } from '../law/index.js';
import type { Citation, ElementFinding as LetterElement, Heard, Remedy } from '../letters/index.js';
import type { CaseState } from './case.js';
import { fileNames } from './files.js';
import { missedTwice } from './guards.js';
import { articlesOfDeadline, cite, periodText, refTo, wordsOf } from './letter-words.js';
import type { AtCase } from './step.js';

/** The element table as the letter prints it: words of the rule, names of the evidence, what was said, why. */
export async function elementTable({ ctx, tx, state, entries }: AtCase, law: Law): Promise<LetterElement[]> {
  const found = state.deliberation?.elements ?? [];
  const words = wordsOf(entries, 'deliberated')?.elements ?? [];
  const names = await fileNames(
    ctx,
    tx,
    found.flatMap((one) => one.evidence),
  );
  return found.map((one) => {
    const said = words.find((word) => word.rule === one.rule && word.element === one.element);
    const element = ruleById(law, one.rule).elements.find((known) => known.id === one.element);
    return {
      element: element?.text.id ?? one.element,
      finding: one.finding,
      evidence: one.evidence.map((file) => names.get(file)?.name ?? ''),
      said: said?.said ?? '',
      reason: said?.reason ?? '',
    };
  });
}

/** How the person was heard, or that nobody came twice; `undefined` when the case ends before either. */
export async function heardAs({ ctx, tx, state }: AtCase): Promise<Heard | undefined> {
  if (state.hearing) return { kind: 'examined', bap: await refTo(ctx, tx, state.hearing.letter) };
  if (!missedTwice(state)) return undefined;
  const summonses = await Promise.all(state.summonses.map((one) => refTo(ctx, tx, one.letter)));
  const minutes = state.noShow ? await refTo(ctx, tx, state.noShow.letter) : { number: '', datedOn: ctx.today() };
  return { kind: 'absent', summonses, minutes };
}

/** Mengingat: the articles of the alleged rules in force on the day of the act, and those of the procedure that was followed. */
export function basisOf(law: Law, state: CaseState): Citation[] {
  const rules = state.alleged.flatMap((one) => articlesOn(ruleById(law, one.rule), state.actOn));
  return cite(law, [...new Set([...rules, state.hearing ? 'pp-94-2021/ps27' : 'pp-94-2021/ps26/ayat4'])]);
}

export function effectOf(law: Law): { text: string; citations: Citation[] } {
  const { length, unit, starts } = deadlineById(law, 'effect');
  return {
    text: `pada hari${unit === 'working' ? ' kerja' : ''} ke-${length} sejak ${starts.id}`,
    citations: articlesOfDeadline(law, 'effect'),
  };
}

/** PP 79/2021: keberatan. To whom depends on who decided; the letter names the office of `law/`. */
export function objectionRemedy(law: Law): Remedy {
  return {
    name: 'keberatan',
    to: deadlineById(law, 'objection-decision').owner.name.id,
    within: periodText(law, 'objection'),
    citations: articlesOfDeadline(law, 'objection'),
  };
}
