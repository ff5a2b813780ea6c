import { addresseeOf, classById, deadlineById, ruleById, sanctionById, type Law } from '../../law/index.js';
import { plainDay } from '../../kit/dates.js';
import type {
  AdministrativeWords,
  Citation,
  EarlierWords,
  Effect,
  ElementFinding as LetterElement,
  Heard,
  Remedy,
} from '../../letters/index.js';
import type { CaseState } from '../case.js';
import { countable, type CountableEarlier } from '../earlier.js';
import { fileNames } from '../files.js';
import { missedTwice } from '../table/guards.js';
import { procedureArticles } from '../hearing/hearing-rule.js';
import { articlesOfDeadline, cite, periodText, principle, refTo, wordsOf } from '../papers/letter-words.js';
import { ruleArticles } from '../papers/rule-articles.js';
import type { AtCase } from '../step.js';

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

/**
 * Mengingat: the articles of the alleged rules in force on the day of the act, and those of the procedure that was
 * followed; none of the procedure where it is only the office's own rule, or where nobody was heard.
 */
export function basisOf(law: Law, state: CaseState): Citation[] {
  const rules = state.alleged.flatMap((one) => ruleArticles(law, state, one.rule));
  const heard = state.hearing ? ['pp-94-2021/ps27'] : missedTwice(state) ? ['pp-94-2021/ps26/ayat4'] : [];
  return cite(law, [...new Set([...rules, ...procedureArticles(state, heard)])]);
}

/** When the decision takes effect; without an article where the day is the office's own rule. */
export function effectOf(law: Law, state: CaseState): Effect {
  const { length, unit, starts, articles } = deadlineById(law, 'effect');
  return {
    text: `pada hari${unit === 'working' ? ' kerja' : ''} ke-${length} sejak ${starts.id}`,
    citations: cite(law, procedureArticles(state, articles)),
  };
}

/**
 * The way against a decision (PP 79/2021): an objection, or for a sanction that ends the employment an appeal; to whom
 * depends on who decided.
 */
export function remedyOf(law: Law, state: CaseState, sanction: string, decidedBy: string): Remedy {
  const { remedy } = sanctionById(law, sanction);
  return {
    name: remedy === 'appeal' ? 'banding administratif' : 'keberatan',
    to: addresseeOf(law, remedy, decidedBy).id,
    within: periodText(law, remedy),
    isStartOpen: !deadlineById(law, remedy).settled,
    citations: remedyArticles(law, state, remedy),
  };
}

/** PP 79/2021 speaks of ASN: for contract staff the same way is the office's own rule, without an article. */
export function remedyArticles(law: Law, state: CaseState, deadline: string): Citation[] {
  return classById(law, state.employmentClass).ladder === 'asn' ? articlesOfDeadline(law, deadline) : [];
}

/** What was decided before of the same person, and whether it counts (PP 94/2021 Ps. 34); nothing where nothing is known. */
export function earlierWords(
  law: Law,
  { earlier }: CaseState,
  counted: readonly CountableEarlier[],
  reason: string,
): EarlierWords | undefined {
  const known = countable(earlier).filter((one) => one.isSure || counted.includes(one));
  if (known.length === 0) return undefined;
  const line = (one: CountableEarlier): string =>
    `${sanctionById(law, one.sanction).name.id}, keputusan ${plainDay(one.decidedOn, 'id')}, menurut ${one.number ? `perkara Nomor ${one.number}` : 'berkas kepegawaian'}`;
  return { lines: known.map(line), isCounted: counted.length > 0, reason, principle: principle(law, 'repetition') };
}

/** The administrative action with the board's recommendation it rests on (PP 42/2004 Ps. 16). */
export async function administrativeWords({ ctx, tx, state }: AtCase, law: Law, id: string): Promise<AdministrativeWords> {
  const recommendation = await refTo(ctx, tx, state.recommendation!.letter);
  return { name: sanctionById(law, id).name.id, recommendation, citations: principle(law, 'administrative').citations };
}
