import type { MiddlewareHandler } from 'hono';
import { isId, type CaseId } from '../../../kit/ids.js';
import { officeLaw } from '../../../calendar/index.js';
import { unitOfCase } from '../../../procedure/index.js';
import type { Env } from '../../kit/index.js';

/** Inside a case every date is counted by the working week of its unit. Whether the person may see the case its page asks. */
export const countsAsUnit: MiddlewareHandler<Env> = async (c, next) => {
  const { ctx, site } = c.var;
  const id = c.req.param('id') ?? '';
  if (isId(id) && ctx.actor.kind === 'account') {
    const law = await ctx.tx(async (tx) => officeLaw(ctx, tx, site.law, { unit: await unitOfCase(ctx, tx, id as CaseId) }));
    c.set('site', { ...site, law });
  }
  return next();
};
