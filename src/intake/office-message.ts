import type { AccountActor, Ctx } from '../kit/ctx.js';
import type { NewEntry } from '../ledger/index.js';

/** A message from the office: signed with the account in the file, shown to the reporter as the office's. */
export function officeMessage(ctx: Ctx, officer: AccountActor, text: string): NewEntry {
  return { kind: 'message-out', on: ctx.today(), skeleton: { by: officer.id }, body: { text, by: officer.name, at: ctx.now().toString() } };
}
