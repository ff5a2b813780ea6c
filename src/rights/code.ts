import type { Ctx } from '../kit/ctx.js';
import { derive, utf8 } from '../kit/seal.js';

/** What is kept of a request's code: a derivation under a secret outside the database. Eighty bits need no slow hash. */
export function markOf(ctx: Ctx, code: string): Uint8Array {
  return derive(utf8(code), ctx.keys.secret(ctx.tenant.id, 'rights-code'), 'nirpihak/rights-code/v1');
}
