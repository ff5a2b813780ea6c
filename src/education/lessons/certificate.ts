import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { parseDay, type Day } from '../../kit/dates.js';

/** What a certificate says. It belongs to whoever holds it: the office keeps neither the name nor that it was made. */
export type Certificate = { readonly name: string; readonly on: Day; readonly score: number; readonly code: string };

/** Longest name a certificate takes, in letters. */
export const NAME_LIMIT = 100;

/** No 0, 1, I, L, O, U: nothing that is misread on paper (as Crockford's base 32). */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^(\d{1,2})-(\d{4})(\d{2})(\d{2})-([2-9A-HJKMNP-TV-Z]{4})-?([2-9A-HJKMNP-TV-Z]{4})-?([2-9A-HJKMNP-TV-Z]{4})$/;

/** Makes a certificate out of a name that is forgotten with this answer: the code binds name, day and score by the office's key. */
export function makeCertificate(ctx: Ctx, input: { name: string; score: number }): Certificate {
  const on = ctx.today();
  return {
    name: input.name,
    on,
    score: input.score,
    code: `${input.score}-${on.replaceAll('-', '')}-${mark(ctx, input.name, on, input.score)}`,
  };
}

/** Whether this office's program made such a code for such a name; nothing is looked up, because nothing was kept. */
export function checkCertificate(ctx: Ctx, input: { name: string; code: string }): Omit<Certificate, 'name' | 'code'> | null {
  const found = SHAPE.exec(input.code.normalize('NFKC').toUpperCase().replace(/\s+/g, ''));
  const on = found && parseDay(`${found[2]}-${found[3]}-${found[4]}`);
  if (!found || !on) return null;
  const [score, said] = [Number(found[1]), [found[5], found[6], found[7]].join('-')];
  const isOurs = timingSafeEqual(Buffer.from(said), Buffer.from(mark(ctx, input.name, on, score)));
  return isOurs ? { on, score } : null;
}

/** Twelve letters of 30, near 59 bits: enough against guessing, short enough to type. */
function mark(ctx: Ctx, name: string, on: Day, score: number): string {
  const secret = ctx.keys.secret(ctx.tenant.id, 'lesson-certificate');
  const bytes = createHmac('sha256', secret)
    .update(`${plain(name)}\n${on}\n${score}`)
    .digest();
  const letters = Array.from({ length: 12 }, (_, i) => LETTERS[bytes.readUInt16BE(i * 2) % LETTERS.length]!).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/** A name as people retype it: case, accents' composition and spacing do not matter. */
const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
