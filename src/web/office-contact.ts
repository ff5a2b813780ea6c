import type { Ctx } from '../kit/ctx.js';
import { readContact } from '../letters/index.js';
import type { OfficeContact } from './kit/env.js';

/** How long an address on the way may be old. */
const KEPT_MS = 60_000;

type Kept = { readonly contact: OfficeContact | null; readonly until: number };

/**
 * Where an office can be reached, for pages that otherwise need no database: read at most once a minute, and while it
 * cannot be read what was known last stands, else none. A page of rules never fails for want of a telephone number.
 */
export function officeContacts(): (ctx: Ctx) => Promise<OfficeContact | null> {
  const all = new Map<string, Kept>();
  return async (ctx) => {
    const now = ctx.now().epochMilliseconds;
    const kept = all.get(ctx.tenant.id);
    if (kept && now < kept.until) return kept.contact;
    const contact = await ctx.tx(readContact).catch(() => kept?.contact ?? null);
    all.set(ctx.tenant.id, { contact, until: now + KEPT_MS });
    return contact;
  };
}
