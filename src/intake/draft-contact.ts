import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { removeContact, replaceContact, sealContact, takesContacts, type Contact, type ContactId } from '../vault/index.js';
import { changeDraft } from './keep-draft.js';
import type { Draft } from './draft.js';

/** Whether contact details can be taken: only once three custodians hold keys, so that any two open and one never does. */
export async function mayTakeContact(ctx: Ctx): Promise<boolean> {
  return ctx.tx((tx) => takesContacts(ctx, tx));
}

/**
 * Seals contact details in the request that brought them. The draft keeps the fact and the seal's id, never the details.
 * Refusals `intake.no-draft`, `intake.already-sent`, `vault.no-custodians`, `vault.empty-contact`.
 */
export async function sealDraftContact(ctx: Ctx, key: string | undefined, contact: Contact): Promise<Draft> {
  return changeDraft(ctx, key, async (draft, tx) => {
    return { ...draft, contact: await sealIn(ctx, tx, draft.contact, contact), answers: { ...draft.answers, contact: { wish: 'sealed' } } };
  });
}

async function sealIn(ctx: Ctx, tx: Tx, before: ContactId | null, contact: Contact): Promise<ContactId> {
  if (!before) return sealContact(ctx, tx, contact);
  await replaceContact(ctx, tx, before, contact);
  return before;
}

/** The reporter stays anonymous; details sealed before are destroyed. Refusals `intake.no-draft`, `intake.already-sent`. */
export async function stayAnonymous(ctx: Ctx, key: string | undefined): Promise<Draft> {
  return changeDraft(ctx, key, async (draft, tx) => {
    if (draft.contact) await removeContact(ctx, tx, draft.contact);
    return { ...draft, contact: null, answers: { ...draft.answers, contact: { wish: 'anonymous' } } };
  });
}
