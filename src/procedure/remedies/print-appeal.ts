import type { Ctx } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import { addresseeOf, sanctionById, type Law } from '../../law/index.js';
import { printAppealSheet } from '../../letters/index.js';
import { accountNames } from '../../identity/index.js';
import { remedyArticles } from '../deciding/decision-words.js';
import { ownCase } from '../papers/case-files.js';
import { recipientOf, refTo } from '../papers/letter-words.js';
import { loadCase } from '../step.js';

/**
 * The respondent's own letter of appeal to the board as PDF, to be signed and sent by them: nothing of it is kept here.
 * Also once the copy is recorded, so that a letter lost on the way can be printed again. Refusals `kit.not-allowed`,
 * `procedure.not-now`, `letters.*`.
 */
export async function printAppeal(ctx: Ctx, law: Law, { text }: { readonly text: string }): Promise<Uint8Array> {
  const id = ownCase(ctx);
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, id);
    const { decision } = state;
    const isOpen =
      decision?.sanction?.remedy === 'appeal' && decision.service && (state.status === 'served' || state.status === 'appealed');
    if (!isOpen) throw new Refusal('procedure.not-now');
    const decidedBy = (await accountNames(ctx, tx, [decision.by])).get(decision.by)?.post ?? '';
    return printAppealSheet(ctx, {
      caseNumber: state.number,
      sender: recipientOf(ctx, entries),
      to: addresseeOf(law, 'appeal', decidedBy).id,
      against: await refTo(ctx, tx, decision.letter),
      decidedBy,
      sanction: sanctionById(law, decision.sanction!.id).name.id,
      receivedOn: decision.service!.receivedOn,
      grounds: text,
      basis: remedyArticles(law, state, 'appeal'),
    });
  });
}
