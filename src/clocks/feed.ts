import { createHash } from 'node:crypto';
import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import { officeLaw } from '../calendar/index.js';
import { actorOf } from '../identity/index.js';
import type { Law } from '../law/index.js';
import { dueList } from './due-list.js';
import { icsOf } from './ics.js';
import { dropFeed, feedByMark, feedOfAccount, saveFeed } from './store.js';

/**
 * Makes the secret address of this person's calendar feed and returns its token, once: only its mark is kept. The address
 * before it opens nothing from now on. Permission `work.read`.
 */
export async function makeFeed(ctx: Ctx): Promise<string> {
  const { id } = ctx.mustHave('work.read');
  const token = Buffer.from(ctx.chance.bytes(32)).toString('base64url');
  await ctx.tx((tx) => saveFeed(tx, { tenant: ctx.tenant.id, account: id, mark: markOf(ctx, token), made_on: ctx.today() }));
  return token;
}

export async function revokeFeed(ctx: Ctx): Promise<void> {
  const { id } = ctx.mustHave('work.read');
  await ctx.tx((tx) => dropFeed(tx, id));
}

/** Since when this person has a feed; `null` without one. */
export async function feedSince(ctx: Ctx): Promise<Day | null> {
  const { id } = ctx.mustHave('work.read');
  return (await ctx.tx((tx) => feedOfAccount(tx, id)))?.madeOn ?? null;
}

/** The calendar behind a secret address; `null` when it is unknown, revoked, or its person works here no more. */
export async function readFeed(ctx: Ctx, law: Law, token: string): Promise<string | null> {
  const actor = await ctx.tx(async (tx) => {
    const feed = token.length === 43 ? await feedByMark(tx, markOf(ctx, token)) : null;
    return feed && actorOf(ctx, tx, feed.account);
  });
  return actor?.may.has('work.read') ? calendarFile(ctx.as(actor), law) : null;
}

/** This person's days as an iCalendar file: number and period only. */
export async function calendarFile(ctx: Ctx, law: Law): Promise<string> {
  const office = await ctx.tx((tx) => officeLaw(ctx, tx, law));
  return icsOf(await dueList(ctx, office), { lang: ctx.lang, at: ctx.now(), host: ctx.tenant.host });
}

/** Of one office only, though a token is random: the mark of another office's feed is another one. */
const markOf = (ctx: Ctx, token: string): Uint8Array =>
  createHash('sha256').update(`nirpihak/feed/v1\0${ctx.tenant.id}\0${token}`).digest();
