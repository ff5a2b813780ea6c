import type { MiddlewareHandler } from 'hono';
import { lawOfFiles, officeLaw } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Env } from './env.js';

/**
 * On the desk every date is counted by the office's own calendar: days off by decree and the working week. Public pages
 * show the law as its files have it, without asking the database; so does the desk's door, which opens while it is away.
 */
export const countsAsOffice: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.ctx.actor.kind === 'account') await withOfficeDays(c);
  return next();
};

/** The same on a page that tells a reporter by when the office acts: it asks the database in any case. */
export const countsAsOfficeForAnyone: MiddlewareHandler<Env> = async (c, next) => {
  await withOfficeDays(c);
  return next();
};

async function withOfficeDays(c: Parameters<MiddlewareHandler<Env>>[0]): Promise<void> {
  const { ctx, site } = c.var;
  c.set('site', { ...site, law: await ctx.tx((tx) => officeLaw(ctx, tx, site.law)) });
}

/** The law without this office's own days, for a period of another body: a town's day off keeps no other body from closing its list. */
export const nationalDays = (law: Law): Law => lawOfFiles(law);
