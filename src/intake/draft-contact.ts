import type { Ctx } from '../kit/ctx.js';
import { custodianKeys, removeContact, replaceContact, sealContact, type Contact } from '../vault/index.js';
import { changeDraft } from './keep-draft.js';
import type { Draft } from './draft.js';

const CUSTODIANS = 3;

/** Whether contact details can be taken: only once three custodians hold keys, so that any two open and one never does. */
export async function mayTakeContact(ctx: Ctx): Promise<boolean> {
  return (await ctx.tx((tx) => custodianKeys(ctx, tx))).length >= CUSTODIANS;
}

/**
 * Seals contact details in the request that brought them. The draft keeps the fact and the seal's id, never the details.
 * Refusals `intake.no-draft`, `intake.already-sent`, `vault.no-custodians`.
 */
export async function sealDraftContact(ctx: Ctx, key: string | undefined, contact: Contact): Promise<Draft> {
  return changeDraft(ctx, key, async (draft, tx) => {
    const id = draft.contact ? await replaceContact(ctx, tx, draft.contact, contact) : await sealContact(ctx, tx, contact);
    return { ...draft, contact: id, answers: { ...draft.answers, contact: { wish: 'sealed' } } };
  });
}

/** The reporter stays anonymous; details sealed before are destroyed. Refusals `intake.no-draft`, `intake.already-sent`. */
export async function stayAnonymous(ctx: Ctx, key: string | undefined): Promise<Draft> {
  return changeDraft(ctx, key, async (draft, tx) => {
    if (draft.contact) await removeContact(ctx, tx, draft.contact);
    return { ...draft, contact: null, answers: { ...draft.answers, contact: { wish: 'anonymous' } } };
  });
}
