import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import type { Json } from '../../kit/json.js';
import { record } from '../../ledger/index.js';

export type AccountEvent = {
  kind:
    | 'created'
    | 'invited-again'
    | 'invitation-confirmed'
    | 'joined'
    | 'password-changed'
    | 'granted'
    | 'grant-confirmed'
    | 'revoked'
    | 'disabled';
  on?: Day;
  skeleton?: Json;
  body?: Record<string, Json>;
};

/** Writes an account's event into the journal: who and when stay in the sealed body. Returns the account's new version. */
export async function note(ctx: Ctx, tx: Tx, account: { id: AccountId; version: number }, event: AccountEvent): Promise<number> {
  const by = ctx.actor.kind === 'account' ? ctx.actor.id : ctx.actor.kind;
  const body = { ...event.body, by, at: ctx.now().toString() };
  await record(ctx, tx, { kind: 'account', id: account.id }, account.version, [
    { kind: event.kind, on: event.on ?? ctx.today(), skeleton: event.skeleton ?? {}, body },
  ]);
  return account.version + 1;
}
