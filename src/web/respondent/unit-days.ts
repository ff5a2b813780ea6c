import type { MiddlewareHandler } from 'hono';
import { officeLaw } from '../../calendar/index.js';
import { unitOfCase } from '../../procedure/index.js';
import type { Env } from '../kit/index.js';

/** The person sees the same count as the desk: by the office's calendar and the working week of their unit. */
export const countsAsUnit: MiddlewareHandler<Env> = async (c, next) => {
  const { ctx, site } = c.var;
  const { actor } = ctx;
  if (actor.kind === 'respondent') {
    const law = await ctx.tx(async (tx) => officeLaw(ctx, tx, site.law, { unit: await unitOfCase(ctx, tx, actor.caseId) }));
    c.set('site', { ...site, law });
  }
  return next();
};
