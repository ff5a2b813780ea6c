import { enqueue } from '../kit/queue.js';
import type { Ctx } from '../kit/ctx.js';
import { mailCircular } from '../education/index.js';
import { paths } from '../web/paths.js';
import { circularMailText as t } from './send-circular-mails.text.js';
import type { TaskParts } from './task.js';

/** Sends the next mails of a circular or pledge, and asks for another turn while more wait. No mail tells what it is about. */
export async function sendCircularMails(ctx: Ctx, circular: string, { mail, publicUrl }: TaskParts): Promise<void> {
  if (!mail) return;
  const more = await mailCircular(ctx, circular, async ({ to, kind, secret }) => {
    const words = t[kind];
    const link = `${publicUrl ?? ''}${kind === 'pledge' ? paths.pledgeTicket(secret) : paths.employeeLink(secret)}`;
    const text = [words.body.id, words.body.en].map((one) => one.replace('{link}', link)).join('\n---\n\n');
    await mail({ to, subject: words.subject.id, text });
  });
  if (more) await ctx.tx((tx) => enqueue(tx, 'send-circular-mails', { circular }, `circular:${circular}:${ctx.chance.uuid()}`));
}
