import { derive, utf8 } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';

/** Crockford's base32: no I, L, O, U, so that a code read aloud or copied by hand has one reading. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A verification code: 80 random bits as sixteen characters in four groups, "KPT7-9M2X-4QHD-WZ3R". */
export function newCode(ctx: Ctx): string {
  const letters = [...ctx.chance.bytes(16)].map((byte) => ALPHABET[byte & 31]!).join('');
  return groups(letters);
}

const groups = (letters: string): string => letters.match(/.{4}/g)!.join('-');

/** The code as typed by a person, in its one spelling; `null` when it can be none. */
export function readCode(typed: string): string | null {
  const letters = typed
    .slice(0, 80)
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return letters.length === 16 && [...letters].every((letter) => ALPHABET.includes(letter)) ? groups(letters) : null;
}

/** What is stored of a code: HKDF under a secret outside the database, so that a dump verifies nothing. 80 bits need no slow hash. */
export function markOf(ctx: Ctx, code: string): Uint8Array {
  return derive(utf8(code), ctx.keys.secret(ctx.tenant.id, 'letter-code'), 'nirpihak/letter-code/v1');
}
