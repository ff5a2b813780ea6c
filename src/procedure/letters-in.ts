import { isCleared, type CaseLetter, type CaseState } from './case.js';

/** The letters of a case as its own events know them, in the order of the procedure; replaced drafts are left out. */
export function lettersIn(state: CaseState): CaseLetter[] {
  const summonses = state.summonses.map((one): CaseLetter => ({
    letter: one.letter,
    role: one.round === 1 ? 'summons-1' : 'summons-2',
    issuedOn: one.issuedOn,
    isServed: one.service !== null,
  }));
  const letters: CaseLetter[] = [...state.earlierLetters, ...summonses];
  const { noShow, hearing, decision, objection, appeal, ending, recommendation, release } = state;
  if (noShow) letters.push({ letter: noShow.letter, role: 'no-show-minutes', issuedOn: noShow.issuedOn, isServed: false });
  // PP 94/2021 Ps. 32: the person examined has a right to a copy of the minutes.
  if (hearing) letters.push({ letter: hearing.letter, role: 'bap', issuedOn: hearing.issuedOn, isServed: hearing.issuedOn !== null });
  if (release) letters.push({ letter: release.letter, role: 'release', issuedOn: release.issuedOn, isServed: release.issuedOn !== null });
  if (recommendation)
    letters.push({ letter: recommendation.letter, role: 'recommendation', issuedOn: recommendation.issuedOn, isServed: false });
  if (decision) {
    const isClearing = decision.outcome !== 'breach';
    letters.push({
      letter: decision.letter,
      role: isClearing ? 'clearing' : 'decision',
      issuedOn: decision.issuedOn,
      isServed: isClearing ? decision.issuedOn !== null : decision.service !== null,
    });
  }
  if (objection?.decision)
    letters.push({
      letter: objection.decision.letter,
      role: 'objection-decision',
      issuedOn: objection.decision.issuedOn,
      isServed: objection.decision.issuedOn !== null,
    });
  for (const one of state.transfers) letters.push({ letter: one.letter, role: 'transfer', issuedOn: one.issuedOn, isServed: false });
  if (appeal?.reply) letters.push({ letter: appeal.reply.letter, role: 'appeal-reply', issuedOn: appeal.reply.issuedOn, isServed: false });
  if (ending) letters.push({ letter: ending.letter, role: 'certificate', issuedOn: ending.issuedOn, isServed: ending.service !== null });
  return letters;
}

/** What is still to be handed over in a case that is otherwise shut. */
const TO_HAND: ReadonlySet<CaseLetter['role']> = new Set(['clearing', 'objection-decision', 'certificate']);

/** Whether the desk may open a letter: of a case that found no breach only what still has to reach the person. */
export function isLetterOpen(state: CaseState, letter: string): boolean {
  const found = lettersIn(state).find((one) => one.letter === letter);
  if (!isCleared(state)) return found !== undefined;
  return found !== undefined && state.status === 'ending' && TO_HAND.has(found.role);
}
