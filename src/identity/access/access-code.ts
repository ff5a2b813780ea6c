import type { Ctx } from '../../kit/ctx.js';
import { derive } from '../../kit/seal.js';

/** Crockford's base32: no I, L, O, U, so that nothing on paper reads as something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** Eighty random bits as 16 signs in four groups: `7K2M-9QXA-0B3D-VW5T`. */
export function newCode(ctx: Ctx): string {
  const bits = [...ctx.chance.bytes(10)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits
    .match(/.{5}/g)!
    .map((five) => SIGNS[Number.parseInt(five, 2)]!)
    .join('');
  return signs.match(/.{4}/g)!.join('-');
}

/** The 16 signs of what somebody typed: small letters, spaces and dashes do not matter, I and L read as 1, O as 0. `null` when it is no code. */
export function codeOf(typed: string): string | null {
  const signs = typed
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  return CODE.test(signs) ? signs : null;
}

/**
 * What is kept of a code: HKDF-SHA-256 under the tenant's secret. 80 random bits need no slow hash, and a text that is
 * no code is derived all the same, so that it takes as long.
 */
export function codeMark(ctx: Ctx, typed: string): Uint8Array {
  return derive(
    new TextEncoder().encode(codeOf(typed) ?? ''),
    ctx.keys.secret(ctx.tenant.id, 'identity/access-code'),
    'nirpihak/access-code/v1',
  );
}
