import { createHmac } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';

const LONGEST = 24;

/** A name as the index sees it: letters only, without case and accents, each part once; parts of one or two letters are left out. */
export function namePartsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}]+/u).filter((part) => part.length > 2))].slice(0, LONGEST);
}

/** Keyed under a secret outside the database: a dump tells no name and lets none be tried. */
export function keyedParts(ctx: Ctx, name: string): Uint8Array[] {
  const secret = ctx.keys.secret(ctx.tenant.id, 'procedure-name-index');
  return namePartsOf(name).map((part) => new Uint8Array(createHmac('sha256', secret).update(part).digest()));
}
