import { closeMailbox, discardDraft } from '../../intake/index.js';
import { paths } from '../paths.js';
import type { Page, Routes } from '../kit/index.js';
import { dropKey, dropMailboxKey, readKey, readMailboxKey, REPORTER } from './place.js';

/** A page that anybody might look at, of an institution that is not ours. */
const ELSEWHERE = 'https://www.bmkg.go.id/';

/**
 * "Keluar cepat": the draft and both cookies are gone, and the browser stands on a weather page, which learns nothing of
 * where it came from (our Referrer-Policy sends no referrer to other sites). The way out never waits for a fault of ours.
 */
export function addLeave(app: Routes): void {
  app.get(paths.exit, async (c) => {
    if (isOwnLink(c)) await leave(c);
    return c.redirect(ELSEWHERE, 303);
  });
}

/** A link on somebody else's page must not be able to delete a draft. Old browsers send no such header. */
const isOwnLink = (c: Page): boolean => ['same-origin', 'none', undefined].includes(c.req.header('sec-fetch-site'));

async function leave(c: Page): Promise<void> {
  const { key } = readKey(c, REPORTER);
  const session = readMailboxKey(c);
  dropKey(c, REPORTER);
  dropMailboxKey(c);
  await closeMailbox(c.var.ctx, session).catch(() => c.var.site.ground.log.warn({}, 'a mailbox could not be closed; it ends by itself'));
  await discardDraft(c.var.ctx, key).catch(() =>
    c.var.site.ground.log.warn({}, 'a draft outlived its quick exit; its key is gone, the row dies by itself'),
  );
}
