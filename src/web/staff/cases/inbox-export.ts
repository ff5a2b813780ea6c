import type { Ctx } from '../../../kit/ctx.js';
import { Refusal } from '../../../kit/refusal.js';
import { ACTS, actWords, inbox, STATES, stateWords, type InboxFilter, type InboxLine } from '../../../intake/index.js';
import { MOST_ROWS } from '../../../procedure/index.js';
import { fill, type Page } from '../../kit/index.js';
import { contestWords } from '../contest-words.js';
import { inboxFilterOf, inboxQueryOf } from '../reports/inbox.js';
import { exportText as t } from './export.text.js';

/** The filters of the inbox that are in the address, for the page that offers the list as a file. */
export function inboxChoices(c: Page): { query: string; filter: InboxFilter; words: string } {
  const { lang, site } = c.var;
  const { laman: _, nomor: __, ...chosen } = inboxQueryOf(c);
  const filter = inboxFilterOf(chosen);
  const { state, act, contest, office, from, until } = filter;
  const words = [
    state && stateWords[STATES.find((one) => one === state)!][lang],
    act && actWords[ACTS.find((one) => one === act)!][lang],
    contestWords(site.law, contest ?? null, office ?? null, lang),
    from && fill(t.from, lang, { day: from }),
    until && fill(t.until, lang, { day: until }),
  ];
  return { query: new URLSearchParams(chosen).toString(), filter, words: words.filter(Boolean).join('; ') };
}

/** All lines, page by page, up to `MOST_ROWS`. Refusals `kit.not-allowed`, `procedure.export-too-long`. */
export async function allReports(ctx: Ctx, filter: InboxFilter): Promise<InboxLine[]> {
  const first = await inbox(ctx, { ...filter, page: 1 });
  if (first.total > MOST_ROWS) throw new Refusal('procedure.export-too-long', { most: MOST_ROWS });
  const lines = [...first.lines];
  for (let page = 2; page <= first.pages; page += 1) lines.push(...(await inbox(ctx, { ...filter, page })).lines);
  return lines;
}
