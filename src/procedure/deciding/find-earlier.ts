import { Refusal } from '../../kit/refusal.js';
import { sanctionedAlready, type FoundEarlier } from '../earlier.js';
import { keyedParts } from '../desk/name-index.js';
import { wordsOf } from '../papers/letter-words.js';
import { project } from '../project.js';
import { sanctionOf } from '../sanction-of.js';
import { loadCase, type AtCase, type LoadedCase } from '../step.js';
import { decidedCasesByName, lockDeciding } from '../store.js';
import { provenRules } from '../table/proof.js';

/** Decided breaches of the person of this case, elsewhere in the office, oldest first. */
export async function findEarlier({ ctx, tx, state, entries }: AtCase): Promise<FoundEarlier[]> {
  const person = wordsOf(entries, 'opened')?.respondent;
  if (!person) return [];
  const ids = await decidedCasesByName(tx, keyedParts(ctx, person.name), state.id);
  const found: FoundEarlier[] = [];
  for (const id of ids) found.push(...earlierIn(await loadCase(ctx, tx, id), person.nip));
  return found.sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
}

function earlierIn({ state, entries }: LoadedCase, nip: string): FoundEarlier[] {
  const sanction = sanctionOf(state);
  const other = wordsOf(entries, 'opened')?.respondent.nip ?? '';
  const isOther = nip !== '' && other !== '' && nip !== other;
  if (!sanction || !state.decision?.issuedOn || isOther) return [];
  return [
    {
      other: state.id,
      number: state.number,
      sanction: sanction.id,
      level: sanction.level,
      rules: [...state.decision.rules],
      actOn: state.actOn,
      decidedOn: state.decision.issuedOn,
      until: project(state).row.sanction_until as FoundEarlier['until'],
      isFinal: state.status === 'final' || state.status === 'in-force' || state.status === 'closed',
      isSure: nip !== '' && nip === other,
    },
  ];
}

/**
 * Before a breach is drafted or goes out: whoever decides has seen what was decided before of the same person, and no other
 * case has sanctioned the same act by the same rule (PP 94/2021 Ps. 34), also not one decided in the same second. Refusals
 * `procedure.earlier-unseen`, `procedure.once-only`.
 */
export async function mustBeOnce(at: AtCase): Promise<void> {
  const { state } = at;
  await lockDeciding(at.tx);
  const found = await findEarlier(at);
  const rules = provenRules(state).map((one) => one.rule);
  if (sanctionedAlready({ ...state.earlier, found }, state.actOn, rules)) throw new Refusal('procedure.once-only');
  const isSeen = (one: FoundEarlier): boolean => state.earlier.found.some((seen) => seen.other === one.other);
  if (found.some((one) => one.isSure && one.isFinal && !isSeen(one))) throw new Refusal('procedure.earlier-unseen');
}
