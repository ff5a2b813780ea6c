import { enqueue } from '../kit/queue.js';
import { weekday } from '../kit/dates.js';
import type { AccountId } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { accountsWithRole, permissionsOf, ROLES, type Role } from '../identity/index.js';
import { openPeriods } from '../rights/index.js';
import type { Task } from './task.js';

/** Those whose steps run on clocks. */
const REMINDED: readonly Role[] = ['officer', 'superior', 'examiner', 'decider'];
/** Those whose periods run in hours, days off too. */
const BY_THE_HOUR: readonly Role[] = ROLES.filter((role) => permissionsOf([role]).has('rights.handle'));

/**
 * Each morning, 06.00 WIB: asks for one reminder mail a person; on a day off only while a data right's hours run. What
 * waits is counted when the mail is sent, so that a late mail never tells of what is done. Without an SMTP server
 * reminders stand on the desk only.
 */
export const remindDeadlines: Task = {
  name: 'remind-deadlines',
  cron: '0 23 * * *',
  run: async (ctx, { mail }) => {
    if (!mail) return;
    await ctx.tx(async (tx) => {
      for (const account of await remindedOn(ctx, tx))
        await enqueue(tx, 'send-reminder', { account }, `reminder:${account}:${ctx.today()}`);
    });
  },
};

async function remindedOn(ctx: Ctx, tx: Tx): Promise<Set<AccountId>> {
  const isWeekend = weekday(ctx.today()) > 5;
  if (isWeekend && (await openPeriods(ctx, tx)).length === 0) return new Set();
  const all = new Set<AccountId>();
  for (const role of isWeekend ? BY_THE_HOUR : REMINDED) {
    for (const { id } of await accountsWithRole(ctx, tx, role, ctx.today())) all.add(id);
  }
  return all;
}
