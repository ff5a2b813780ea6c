import { enqueue } from '../kit/queue.js';
import type { AccountId } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { accountsWithRole, type Role } from '../identity/index.js';
import type { Task } from './task.js';

/** Those whose steps run on clocks. */
const REMINDED: readonly Role[] = ['officer', 'superior', 'examiner', 'decider'];

/**
 * Each working morning, 06.00 WIB: asks for one reminder mail a person. What waits is counted when the mail is sent, so
 * that a late mail never tells of what is done. Without an SMTP server reminders stand on the desk only.
 */
export const remindDeadlines: Task = {
  name: 'remind-deadlines',
  cron: '0 23 * * 0-4',
  run: async (ctx, { mail }) => {
    if (!mail) return;
    await ctx.tx(async (tx) => {
      for (const account of await remindedOn(ctx, tx))
        await enqueue(tx, 'send-reminder', { account }, `reminder:${account}:${ctx.today()}`);
    });
  },
};

async function remindedOn(ctx: Ctx, tx: Tx): Promise<Set<AccountId>> {
  const all = new Set<AccountId>();
  for (const role of REMINDED) for (const { id } of await accountsWithRole(ctx, tx, role, ctx.today())) all.add(id);
  return all;
}
