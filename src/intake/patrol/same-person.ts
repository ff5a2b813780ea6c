import { createHmac } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { namePartsOf } from '../name-parts.js';
import type { Meant } from '../report.js';
import { findingsWithMarks, insertMarks } from './patrol-store.js';
import type { FindingId } from './sheet.js';

/** Two parts of a name in common are the same person for this purpose; where a name has one part, that one. */
const ENOUGH = 2;

/** Each mark is keyed by officer and part together: it answers "has this officer found this person before", and nothing else. */
function marksOf(
  ctx: Ctx,
  officer: AccountId,
  { name, nip }: Pick<Meant, 'name' | 'nip'>,
): { parts: Uint8Array[]; number: Uint8Array | null } {
  const secret = ctx.keys.secret(ctx.tenant.id, 'patrol-same-person');
  const keyed = (part: string): Uint8Array => new Uint8Array(createHmac('sha256', secret).update(`${officer}\n${part}`).digest());
  const digits = nip.replace(/\D/g, '');
  return { parts: namePartsOf(name).map((part) => keyed(`name/${part}`)), number: digits === '' ? null : keyed(`nip/${digits}`) };
}

/** Whether this officer recorded or handed over a finding about the same person before. */
export async function hasFoundBefore(ctx: Ctx, tx: Tx, officer: AccountId, meant: Pick<Meant, 'name' | 'nip'>): Promise<boolean> {
  const { parts, number } = marksOf(ctx, officer, meant);
  if (number && (await findingsWithMarks(tx, [number])).length > 0) return true;
  const counts = await findingsWithMarks(tx, parts);
  return counts.some((shared) => shared >= Math.min(ENOUGH, parts.length));
}

export async function markFound(
  ctx: Ctx,
  tx: Tx,
  finding: FindingId,
  officer: AccountId,
  meant: Pick<Meant, 'name' | 'nip'>,
): Promise<void> {
  const { parts, number } = marksOf(ctx, officer, meant);
  await insertMarks(tx, ctx.tenant.id, finding, number ? [...parts, number] : parts);
}
