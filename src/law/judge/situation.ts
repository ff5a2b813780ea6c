import type { Situation } from './condition.js';
import { contestById, phaseOn } from '../contest.js';
import type { Phase } from '../contest.js';
import type { Moment } from './judgement.js';
import type { JudgeLaw } from '../law.js';
import type { Facts } from '../question.js';
import { UNKNOWN } from '../question.js';

/** The stated facts with what the calendar adds. The calendar's phase goes before the stated `determined`. */
export function situationOf(law: JudgeLaw, facts: Facts, at: Moment): { situation: Situation; phase: Phase } {
  const fromCalendar = phaseOn(law, at.contest, at.office, at.actOn);
  const phase = fromCalendar === 'unknown' ? statedPhase(facts['determined']) : fromCalendar;
  const kind = at.contest === null ? UNKNOWN : contestById(law, at.contest).kind;
  return { situation: { facts: { ...facts, phase, 'contest-kind': kind }, actOn: at.actOn }, phase };
}

/** What somebody's own word about determination makes of the phase. */
export function statedPhase(determined: string | undefined): Phase {
  if (determined === 'yes') return 'after-determination';
  return determined === 'no' ? 'before-determination' : 'unknown';
}
