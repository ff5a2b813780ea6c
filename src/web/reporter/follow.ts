import { closeMailbox, mailbox, openMailbox, type OpenedMailbox } from '../../intake/index.js';
import { isRefusal } from '../../kit/refusal.js';
import type { Lang } from '../../kit/text.js';
import { fill, readForm, type Page, type Routes } from '../kit/index.js';
import { paths } from '../paths.js';
import { showFollow } from './follow-page.js';
import { showMailbox } from './mailbox-page.js';
import { dropMailboxKey, goTo, keepMailboxKey, readMailboxKey } from './place.js';
import { followText as t } from './follow.text.js';

/** `/lacak`: eight words open the mailbox. An unknown receipt, an erased one and a wrong one get the same words. */
export function addFollow(app: Routes): void {
  app.get(paths.follow, async (c) => showFollow(c, {}, {}, { hasOpen: await hasOpenMailbox(c) }));
  app.post(paths.follow, async (c) => {
    const typed = await readForm(c);
    if (typed['tutup'] !== undefined) {
      const session = readMailboxKey(c);
      dropMailboxKey(c);
      await closeMailbox(c.var.ctx, session);
      return goTo(c, paths.follow);
    }
    const opened = await openMailbox(c.var.ctx, typed['kata'] ?? '');
    if (!opened.found) return showFollow(c, typed, { kata: faultOf(opened, c.var.lang) });
    keepMailboxKey(c, opened.session);
    // A message typed into a mailbox that had closed is shown again inside the one just opened.
    if (typed['pesan']) return showMailbox(c, await mailbox(c.var.ctx, opened.session), typed['pesan'], {});
    return goTo(c, paths.mailbox);
  });
}

async function hasOpenMailbox(c: Page): Promise<boolean> {
  const session = readMailboxKey(c);
  if (session === undefined) return false;
  return mailbox(c.var.ctx, session).then(
    () => true,
    (error: unknown) => {
      if (isRefusal(error, 'intake.session-over')) return false;
      throw error;
    },
  );
}

const LONGEST_ECHO = 30;

function faultOf({ slip }: Extract<OpenedMailbox, { found: false }>, lang: Lang): string {
  if (!slip) return t.unknown[lang];
  if (slip.reason === 'count') return fill(t.count, lang, { count: slip.count });
  const data = { at: slip.at + 1, word: [...slip.word].slice(0, LONGEST_ECHO).join('') };
  return slip.suggestion ? fill(t.meant, lang, { ...data, suggestion: slip.suggestion }) : fill(t.slip, lang, data);
}
