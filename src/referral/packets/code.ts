import { createHash, createHmac } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { readCode } from '../../letters/index.js';

/**
 * A code of 80 bits, as on a letter, becomes a token that only this office can make from it: the browser keeps the token,
 * the database keeps its hash. Neither a dump nor a cookie gives the code back. `null` when the text can be no code.
 */
export function tokenOf(ctx: Ctx, typed: string): string | null {
  const code = readCode(typed);
  if (code === null) return null;
  return createHmac('sha256', ctx.keys.secret(ctx.tenant.id, 'nirpihak/packet-code/v1')).update(code).digest('base64url');
}

export const markOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();
