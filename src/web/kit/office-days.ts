import type { MiddlewareHandler } from 'hono';
import { officeLaw } from '../../calendar/index.js';
import type { Env } from './env.js';

/**
 * On the desk every date is counted by the office's own calendar: days off by decree and the working week. Public pages
 * show the law as its files have it, without asking the database; so does the desk's door, which opens while it is away.
 */
export const countsAsOffice: MiddlewareHandler<Env> = async (c, next) => {
  const { ctx, site } = c.var;
  if (ctx.actor.kind === 'account') c.set('site', { ...site, law: await ctx.tx((tx) => officeLaw(ctx, tx, site.law)) });
  return next();
};
