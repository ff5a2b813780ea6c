import { createHmac } from 'node:crypto';
import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { ReportId } from '../kit/ids.js';
import { insertNameParts, reportsWithParts } from './store.js';

const LONGEST = 24;

/** A name as the index sees it: letters only, without case and accents, each part once. Initials and titles of one or two letters are left out. */
export function namePartsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}]+/u).filter((part) => part.length > 2))].slice(0, LONGEST);
}

const keyed = (ctx: Ctx, part: string): Uint8Array =>
  new Uint8Array(createHmac('sha256', ctx.keys.secret(ctx.tenant.id, 'intake-name-index')).update(part).digest());

export async function indexName(ctx: Ctx, tx: Tx, report: ReportId, name: string): Promise<void> {
  await insertNameParts(
    tx,
    namePartsOf(name).map((part) => ({ tenant: ctx.tenant.id, report, part_hmac: keyed(ctx, part) })),
  );
}

/** Among the reports of one's own cases, those that name such a person. Who may ask, and that it is an event, is the caller's business. */
export async function namesMatch(ctx: Ctx, tx: Tx, input: { name: string; among: readonly ReportId[] }): Promise<ReportId[]> {
  return reportsWithParts(
    tx,
    namePartsOf(input.name).map((part) => keyed(ctx, part)),
    input.among,
  );
}
