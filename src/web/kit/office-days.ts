import type { MiddlewareHandler } from 'hono';
import { officeLaw } from '../../calendar/index.js';
import { paths } from '../paths.js';
import type { Env } from './env.js';

/**
 * On the desk and on the respondent's pages every date is counted by the office's own calendar: days off by decree and
 * the working week. Public pages show the law as its files have it, without asking the database.
 */
export const countsAsOffice: MiddlewareHandler<Env> = async (c, next) => {
  const { ctx, site } = c.var;
  const isDesk = c.var.path.startsWith(paths.desk);
  // The door of the desk has no dates, and opens while the database is away.
  if (isDesk && ctx.actor.kind !== 'account') return next();
  c.set('site', { ...site, law: await ctx.tx((tx) => officeLaw(ctx, tx, site.law)) });
  return next();
};
