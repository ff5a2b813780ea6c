import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../kit/ctx.js';
import type { ReportId } from '../kit/ids.js';
import type { ReceiptRow } from './store.js';

/** The row of a receipt: derivation and report bound by the tenant's secret, which is not in the database. */
export function boundReceipt(ctx: Ctx, derivation: Uint8Array, report: ReportId): ReceiptRow {
  return { tenant: ctx.tenant.id, derivation, report, proof: proofOf(ctx, derivation, report) };
}

/** False for a row whose report or derivation was changed by hand. */
export function isBound(ctx: Ctx, { derivation, report, proof }: ReceiptRow): boolean {
  const expected = proofOf(ctx, derivation, report);
  return proof.length === expected.length && timingSafeEqual(proof, expected);
}

function proofOf(ctx: Ctx, derivation: Uint8Array, report: string): Uint8Array {
  return createHmac('sha256', ctx.keys.secret(ctx.tenant.id, 'receipt-binding')).update(derivation).update(report).digest();
}
