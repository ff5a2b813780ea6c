import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import { lockStream, record } from '../ledger/index.js';
import { due, type Law } from '../law/index.js';
import { draftLetter } from '../letters/index.js';
import { ABOVE_ANSWER, keyOf, type Lapse, type LapseId, type Overdue } from './lapse.js';
import { lapseLetter } from './lapse-letter.js';
import { overdueDuties } from './overdue-duties.js';
import { findLapse, insertLapse, openLapses, saveLapse } from './store.js';

export type Noted = { readonly lapsed: number; readonly answered: number };

/**
 * Notes each duty whose period is over, once, with the letter to the office above ready as a draft; and that a duty was
 * done after all. Every note is an event, from which the public figure is counted. For the clock's own job (`system`).
 */
export async function noteLapses(ctx: Ctx, law: Law): Promise<Noted> {
  const overdue = await overdueDuties(ctx, law);
  const open = await ctx.tx((tx) => openLapses(tx));
  const [known, still] = [new Set(open.map(keyOf)), new Set(overdue.map(keyOf))];
  let [lapsed, answered] = [0, 0];
  for (const one of overdue) if (!known.has(keyOf(one)) && (await ctx.tx((tx) => noteOne(ctx, tx, law, one)))) lapsed += 1;
  for (const one of open) if (!still.has(keyOf(one)) && (await ctx.tx((tx) => answer(ctx, tx, one)))) answered += 1;
  return { lapsed, answered };
}

async function noteOne(ctx: Ctx, tx: Tx, law: Law, overdue: Overdue): Promise<boolean> {
  const id = ctx.chance.uuid() as LapseId;
  const lapse: Lapse = { ...overdue, id, notedOn: ctx.today(), letter: null, answeredOn: null, ...taskOf(ctx, law, overdue), version: 2 };
  // Noted before, and its duty done since: an old lapse does not come back.
  if (!(await insertLapse(tx, ctx.tenant.id, lapse))) return false;
  const letter = await draftLetter(ctx, tx, { kind: 'overdue-notice', about: { kind: 'lapse', id }, data: lapseLetter(ctx, law, overdue) });
  await record(ctx, tx, { kind: 'clock', id }, 0, [
    made(ctx, 'lapsed', { ...overdue, lawVersion: law.version }),
    made(ctx, 'escalated', { letter, replyDueOn: lapse.replyDueOn }),
  ]);
  await saveLapse(tx, { ...lapse, letter });
  return true;
}

/** The office above answers by a day of its own; its own silence is told once more, and makes no third task. */
function taskOf(ctx: Ctx, law: Law, { deadline }: Overdue): Pick<Lapse, 'replyDueOn' | 'seenOn' | 'repliedOn'> {
  return { replyDueOn: deadline === ABOVE_ANSWER ? null : due(law, ABOVE_ANSWER, ctx.today()).on, seenOn: null, repliedOn: null };
}

async function answer(ctx: Ctx, tx: Tx, { id }: Lapse): Promise<boolean> {
  await lockStream(tx, { kind: 'clock', id });
  const lapse = await findLapse(tx, id);
  if (!lapse || lapse.answeredOn !== null) return false;
  await record(ctx, tx, { kind: 'clock', id }, lapse.version, [made(ctx, 'answered', {})]);
  await saveLapse(tx, { ...lapse, answeredOn: ctx.today(), version: lapse.version + 1 });
  return true;
}

const made = (ctx: Ctx, kind: string, skeleton: object) => ({
  kind,
  on: ctx.today(),
  skeleton: { ...skeleton } as Json,
  body: { by: ctx.actor.kind, at: ctx.now().toString() },
});
