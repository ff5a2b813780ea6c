import { lockStream, record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { event, madeBy } from './body.js';
import { letterheadFaults, type Letterhead } from './letterhead.js';
import { findLetterhead, saveLetterheadRow } from './store.js';

/** The stream of an office's letterhead: one an office. */
export const letterheadStream = (ctx: Ctx) => ({ kind: 'letterhead', id: ctx.tenant.id });

/** Changes the letterhead of letters drafted from now on. Refusals: `kit.not-allowed`, `letters.bad-letterhead`. */
export async function saveLetterhead(ctx: Ctx, tx: Tx, settings: Letterhead): Promise<void> {
  ctx.mustHave('letter.settings');
  if (letterheadFaults(settings).length > 0) throw new Refusal('letters.bad-letterhead');
  await lockStream(tx, letterheadStream(ctx));
  const version = ((await findLetterhead(tx))?.version ?? 0) + 1;
  await saveLetterheadRow(ctx, tx, settings, version);
  await record(ctx, tx, letterheadStream(ctx), version - 1, [event('changed', ctx.today(), {}, { settings, ...madeBy(ctx) })]);
}
