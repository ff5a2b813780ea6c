import { readFeed } from '../../../clocks/index.js';
import { Refusal } from '../../../kit/refusal.js';
import { type Page } from '../../kit/index.js';
import { ICS } from './calendar.js';

/** `/umpan/<token>.ics`: the calendar behind a secret address; a wrong one is like any page that does not exist. */
export async function feedPage(c: Page): Promise<Response> {
  const { ctx, site } = c.var;
  const file = await readFeed(ctx, site.law, (c.req.param('berkas') ?? '').replace(/\.ics$/, ''));
  if (file === null) throw new Refusal('kit.not-found');
  return c.body(file, 200, ICS);
}
