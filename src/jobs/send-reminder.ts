import { addDays } from '../kit/dates.js';
import type { AccountId } from '../kit/ids.js';
import type { Ctx } from '../kit/ctx.js';
import { officeLaw } from '../calendar/index.js';
import { dueList } from '../clocks/index.js';
import { actorOf, mailAddresses } from '../identity/index.js';
import type { TaskParts } from './task.js';
import { reminderText as t } from './send-reminder.text.js';

/** Mails one person how many things are due within three days. No address, or nothing due: no mail. */
export async function sendReminder(ctx: Ctx, account: AccountId, { mail, law, publicUrl }: TaskParts): Promise<void> {
  const to = (await ctx.tx((tx) => mailAddresses(ctx, tx, [account]))).get(account);
  const actor = await ctx.tx((tx) => actorOf(ctx, tx, account));
  if (!mail || !to || !actor) return;
  // The same list the desk shows this person: its rules decide what they may know.
  const due = await dueList(ctx.as(actor), await ctx.tx((tx) => officeLaw(ctx, tx, law)));
  const soon = due.filter((one) => one.dueOn <= addDays(ctx.today(), 3));
  if (soon.length === 0) return;
  const late = soon.filter((one) => one.dueOn < ctx.today()).length;
  const words = { n: soon.length, late, desk: `${publicUrl ?? ''}/meja` };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => String(words[name]));
  // Both languages in one message: an account keeps no language.
  await mail({ to, subject: fill(t.subject.id), text: `${fill(t.body.id)}\n---\n\n${fill(t.body.en)}` });
}
