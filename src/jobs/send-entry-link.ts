import type { Ctx } from '../kit/ctx.js';
import { linkAsked } from '../identity/index.js';
import { paths } from '../web/paths.js';
import { entryLinkText as t } from './send-entry-link.text.js';
import type { TaskParts } from './task.js';

/** Mails the link somebody asked for, where the address is one of the directory's. Nobody learns which it was. */
export async function sendEntryLink(ctx: Ctx, mark: string, { mail, publicUrl }: TaskParts): Promise<void> {
  const made = mail && (await linkAsked(ctx, mark));
  if (!made) return;
  const link = `${publicUrl ?? ''}${paths.employeeLink(made.token)}`;
  const text = [t.body.id, t.body.en].map((one) => one.replace('{link}', link)).join('\n---\n\n');
  await mail({ to: made.to, subject: t.subject.id, text });
}
