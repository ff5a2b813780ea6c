import { addDays, type Day } from '../kit/dates.js';
import type { AccountId } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import { mailAddresses, permissionsOf, ROLES, accountsWithRole, type Role } from '../identity/index.js';
import { screeningWork } from '../intake/index.js';
import { due, type Law } from '../law/index.js';
import { workList } from '../procedure/index.js';
import type { TaskParts } from './task.js';
import { reminderText as t } from './send-reminder.text.js';

/** Mails one person how many things are due within three days. No address, or nothing due: no mail. */
export async function sendReminder(ctx: Ctx, account: AccountId, { mail, law, publicUrl }: TaskParts): Promise<void> {
  const to = (await ctx.tx((tx) => mailAddresses(ctx, tx, [account]))).get(account);
  if (!mail || !to) return;
  const dueOn = await dueDays(await actingAs(ctx, account), law);
  const soon = dueOn.filter((on) => on <= addDays(ctx.today(), 3));
  if (soon.length === 0) return;
  const words = { n: soon.length, late: soon.filter((on) => on < ctx.today()).length, desk: `${publicUrl ?? ''}/meja` };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => String(words[name]));
  // Both languages in one message: an account keeps no language.
  await mail({ to, subject: fill(t.subject.id), text: `${fill(t.body.id)}\n---\n\n${fill(t.body.en)}` });
}

/** The same list the desk shows this person: its rules decide what they may know. */
async function actingAs(ctx: Ctx, id: AccountId): Promise<Ctx> {
  const roles: Role[] = [];
  for (const role of ROLES) {
    const holders = await ctx.tx((tx) => accountsWithRole(ctx, tx, role, ctx.today()));
    if (holders.some((one) => one.id === id)) roles.push(role);
  }
  return ctx.as({ kind: 'account', id, name: '', roles, may: permissionsOf(roles) });
}

async function dueDays(ctx: Ctx, law: Law): Promise<Day[]> {
  const may = ctx.actor.kind === 'account' ? ctx.actor.may : new Set<string>();
  const cases = may.has('work.read') ? (await workList(ctx, law)).flatMap((item) => (item.isOthers ? [] : (item.dueOn ?? []))) : [];
  const reports = may.has('report.read')
    ? await ctx.tx((tx) => screeningWork(ctx, tx, (from) => ({ dueOn: due(law, 'screening', from).on, days: [] })))
    : [];
  return [...cases, ...reports.map((one) => one.dueOn)];
}
