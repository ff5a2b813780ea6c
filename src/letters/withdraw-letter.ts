import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { LetterId } from '../kit/ids.js';
import { event, madeBy, type WithdrawnBody } from './body.js';
import { loadForChange, streamOf } from './load-letter.js';
import { updateLetter } from './store.js';

export type WithdrawLetter = { readonly letterId: LetterId; readonly reason: string };

/**
 * Takes a letter back before it is served (the caller, who knows the service, refuses afterwards). Its number is never
 * given again, and whoever compares it from then on reads that it was withdrawn. Refusals: `kit.not-allowed`,
 * `letters.not-found`, `letters.already-withdrawn`, `letters.no-reason`.
 */
export async function withdrawLetter(ctx: Ctx, tx: Tx, input: WithdrawLetter): Promise<void> {
  ctx.mustHave('letter.issue');
  const { letter } = await loadForChange(ctx, tx, input.letterId);
  if (letter.state === 'withdrawn') throw new Refusal('letters.already-withdrawn');
  if (input.reason.trim() === '') throw new Refusal('letters.no-reason');
  const body: WithdrawnBody = { reason: input.reason, ...madeBy(ctx) };
  await updateLetter(tx, { ...letter, state: 'withdrawn', version: letter.version + 1 });
  await record(ctx, tx, streamOf(letter.id), letter.version, [event('withdrawn', ctx.today(), {}, body)]);
}
