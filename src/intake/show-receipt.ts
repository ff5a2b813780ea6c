import type { Ctx } from '../kit/ctx.js';
import { changeDraft } from './keep-draft.js';
import { makeReceipt } from './receipt.js';

/** The eight words of this draft, drawn at the first showing and the same until it is sent. Refusals `intake.no-draft`, `intake.already-sent`. */
export async function showReceipt(ctx: Ctx, key: string | undefined): Promise<string> {
  const draft = await changeDraft(ctx, key, (now) =>
    now.receipt ? now : { ...now, receipt: makeReceipt((n) => ctx.chance.bytes(n)).join(' ') },
  );
  return draft.receipt!;
}
