import type { Day } from '../../kit/dates.js';
import { phaseOn } from '../contest.js';
import type { Said, Variable } from './diagram.js';
import type { JudgeLaw } from '../law.js';
import { UNKNOWN } from '../question.js';
import { statedPhase } from '../judge/situation.js';

const FACTS = ['phase', 'contest-kind'] as const;

/**
 * Asked where contest and calendar are silent: it divides the time before determination from the time after. Neither is
 * an answer too (voting was over, or nobody knows), and the only one for which the phase stays open.
 */
export function determinedVariable(): Variable {
  const answers = ['no', 'yes', UNKNOWN].map((value): Said => [['phase', statedPhase(value)]]);
  return { id: 'determined', facts: ['phase'], answers };
}

/**
 * Which contest, by what its calendar makes of the day: kind and phase. Where a calendar leaves the phase open, and for
 * an act that belongs to no contest of the calendar, the next question settles it either way.
 */
export function contestVariable(law: JudgeLaw, actOn: Day, determined: string | undefined): Variable {
  const stated = determined === undefined ? determinedVariable().answers.map((said) => said[0]?.[1] ?? UNKNOWN) : [statedPhase(determined)];
  const told = [
    ...law.contests.map((c) => ({ kind: c.kind as string, phase: phaseOn(law, c.id, null, actOn) })),
    { kind: UNKNOWN, phase: UNKNOWN },
  ];
  const pairs = told.flatMap(({ kind, phase }) => (phase === UNKNOWN ? stated : [phase]).map((p) => `${p}/${kind}`));
  const answers = [...new Set(pairs)].map((pair): Said => {
    const [phase = UNKNOWN, kind = UNKNOWN] = pair.split('/');
    return [
      [FACTS[0], phase],
      [FACTS[1], kind],
    ];
  });
  return { id: 'contest', facts: FACTS, answers };
}
