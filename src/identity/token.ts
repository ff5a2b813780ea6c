import { createHash, createHmac } from 'node:crypto';
import type { Ctx } from '../kit/ctx.js';
import type { Chance } from '../kit/ids.js';

/** 256 random bits for a cookie or a link. The database keeps only `markOf` it. */
export function newToken(chance: Chance): string {
  return Buffer.from(chance.bytes(32)).toString('base64url');
}

/** SHA-256 of a token: enough for random ones, nobody can guess 256 bits. */
export function markOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/** A keyed mark of something a person could guess (a name typed at the door): worthless without the tenant's secret. */
export function keyedMark(ctx: Ctx, use: string, text: string): Uint8Array {
  return createHmac('sha256', ctx.keys.secret(ctx.tenant.id, `identity/${use}`))
    .update(text)
    .digest();
}
